/// Texts of what can go wrong when files are written. The reason is the system's own.
extension Phrase {
  package static let emptyOutput = Phrase(
    vi: "-o: tên thư mục để trống; ghi thư mục cần xuất ra, ví dụ -o bao-cao",
    en: "-o: the folder's name is empty; name the folder to write into, for example -o reports")

  package static func cannotMakeFolder(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      vi: "\(path): không tạo được thư mục này (\(reason)); chọn một thư mục khác bằng -o",
      en: "\(path): cannot make this folder (\(reason)); choose another with -o")
  }

  /// Of a job, which says in its file where it publishes.
  package static func cannotMakeRunFolder(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      vi: "\(path): không tạo được thư mục này (\(reason)); sửa quyền, dọn chỗ hoặc đổi publish trong tệp công việc",
      en: "\(path): cannot make this folder (\(reason)); mend its permissions, make room, or change the job's publish")
  }

  package static func cannotWriteFolder(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      vi: "\(path): không ghi được vào thư mục này (\(reason)); sửa quyền hoặc chọn thư mục khác bằng -o",
      en: "\(path): cannot write into this folder (\(reason)); mend its permissions or choose another with -o")
  }

  package static func cannotWriteFile(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      vi: "\(path): không ghi được tệp này (\(reason)); kiểm tra quyền và chỗ trống trên đĩa",
      en: "\(path): cannot write this file (\(reason)); check permissions and free space")
  }
}
