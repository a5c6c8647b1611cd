/// Remarks in a job that `annex init --job` writes.
extension Phrase {
  package static let jobDraftTitle = Phrase(
    vi: "Công việc hằng đêm; chạy thử: annex run --dry-run. Đường dẫn tính từ thư mục của tệp này.",
    en: "A nightly job; try it: annex run --dry-run. Paths are relative to this file's folder.")

  package static let jobDraftInputs = Phrase(
    vi: "Tệp đầu vào: mẫu tên với * ? […].", en: "Inputs: patterns with * ? […].")

  package static let jobDraftProfile = Phrase(
    vi: "Hồ sơ chương trình: tên hoặc đường dẫn.", en: "The programme's profile: a name or a path.")

  package static let jobDraftDay = Phrase(
    vi: "Ngày báo cáo: today (ngày chạy, được ghi lại) hoặc một ngày, ví dụ 2025-12-31.",
    en: "The reporting date: today (the day of the run, which is recorded) or a day, such as 2025-12-31.")

  package static let jobDraftTemplates = Phrase(
    vi: "Bản tin; không ghi là bản phù hợp với danh sách. Định dạng: md, html, csv, json, xlsx, docx, pdf.",
    en: "Bulletins; without any, the one that fits the lists. Formats: md, html, csv, json, xlsx, docx, pdf.")

  package static let jobDraftAudience = Phrase(
    vi: "Bản công khai, nội bộ hay cả hai: public, internal, both.", en: "For whom: public, internal, both.")

  package static let jobDraftFailOn = Phrase(
    vi: "Mức phát hiện làm trạng thái kết thúc là 1: note, warning, error, never.",
    en: "The findings that make the status 1: note, warning, error, never.")

  package static let jobDraftStop = Phrase(
    vi: "Không công bố nếu số lỗi đạt chừng này phần trăm số dòng.",
    en: "Nothing is published from so many errors in a hundred records on.")

  package static let jobDraftPublish = Phrase(
    vi: "out/current luôn là một bộ đầy đủ.", en: "out/current is one whole set, always.")

  package static let jobDraftKeep = Phrase(vi: "Giữ lại bao nhiêu lần chạy.", en: "How many runs are kept.")

  package static let jobDraftHistory = Phrase(
    vi: "Lịch sử mọi lần chạy; xem bằng annex history.", en: "The history of all runs; annex history shows it.")

  package static let jobDraftOfStandardInput = Phrase(
    vi: "--job cần tên tệp; không dùng được «-»", en: "--job needs files with names; '-' is none")
}
