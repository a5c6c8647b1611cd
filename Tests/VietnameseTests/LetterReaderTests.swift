import AnnexTesting
import Testing
import Vietnamese

private func verdict(_ text: String) -> LetterEvidence.Verdict {
  var reader = LetterReader()
  return reader.verdict(of: text.utf8.span)
}

/// The texts of a list: what stands between commas.
private func texts(_ path: String) throws -> [String] {
  try repositoryText(path).split { ",\"\r\n".contains($0) || $0.isNewline }.map(String.init)
}

@Suite struct LetterReaderTests {
  @Test(arguments: [
    "S¶n phÈm", "Tªn s¶n phÈm", "Cµ phª", "Hµ Néi", "GÊc", "§Þa chØ", "Hîp t¸c x·", "R\u{AD}îu", "D¦îC",
    "TØNH LAI CH¢U",
    "C«ng ty cæ phÇn D\u{AD}îc HËu Giang", "ChÌ Shan tuyÕt (100g)", "2. Xóc xÝch, giß lôa", "Tinh dÇu 10ml", "MËt ong",
    "12/Q§-UBND", "Lß", "Chñ hé", "Bïi",
  ]) func `TCVN3 is known`(text: String) {
    #expect(verdict(text) == .typed(.tcvn3))
  }

  @Test(arguments: [
    "Saûn phaåm", "Teân saûn phaåm", "Caø pheâ", "Haø Noäi", "Gaác", "Ñòa chæ xaõ", "Hôïp taùc xaõ", "Röôïu", "DÖÔÏC",
    "TÆNH LAI CHAÂU", "Coâng ty coå phaàn Döôïc Haäu Giang", "Cheø Shan tuyeát (100g)", "Tinh daàu 10ml", "Maät ong",
    "12/QÑ-UBND", "Nguyeãn",
  ]) func `VNI is known`(text: String) {
    #expect(verdict(text) == .typed(.vni))
  }

  @Test(arguments: [
    "", "HTX", "5 µm", "5µm", "µm", "N·m", "m×n", "20 °C", "20°C", "© 2023", "©", "± 5", "½", "1½ kg", "¼m", "§ 12",
    "§12",
    "A · B", "100 ¥", "£5", "2×3", "3 × 4", "H2O·5CO2", "Coca® Nam™", "«Nam»", "« Nam »", "B¹", "1ª", "Nº 5", "x² + y³",
    "Société générale", "Crème brûlée", "Pâté de foie", "Hawaï, Thaï, Noël", "Où est-ce ? À côté !", "Müller & Söhne",
    "Grüße aus Köln", "Smörgåsbord på svenska", "Año nuevo, señor", "São João, pão, limão", "Città, perché, più",
    "Blåbær, rødgrød med fløde", "ÉCOLE SUPÉRIEURE", "café, thé", "ça va", "Þór, Ísafjörður", "ÿ", "¿Qué?",
    "»s« und »t«", "%s×%s", "«M»", "på svenska", "Meán-Ghaeilge", "LÊn", "TÔi", "Ñandú", "où", "Thaï",
  ]) func `signs and other languages are neither`(text: String) {
    let verdict = verdict(text)
    if case .typed(let encoding) = verdict { Issue.record("\(text) was taken for \(encoding)") }
  }

  @Test(arguments: [
    "Sản phẩm", "Hà Nội", "chè ế", "Đông", "Rượu “Sán Lùng” – 500ml", "Che\u{300}", "Lò Văn Ơn", "Ðắk Lắk", "Ñ ệ",
  ]) func `Unicode is known by one letter`(text: String) {
    #expect(verdict(text) == .unicode)
  }

  @Test(arguments: ["chè", "LÊn", "ÑT", "§T", "Tæ 10", "Hé", "Sè", "mì", "Lò", "cô", "Sô", "Mã Lùng Phù"])
  func `what may be both is left open`(text: String) {
    if case .open = verdict(text) { return }
    Issue.record("\(text) is \(verdict(text))")
  }

  @Test(arguments: ["Lý", "quý", "Bình", "Chính"]) func `what is the same however it is read tells nothing`(
    text: String
  ) {
    #expect(verdict(text) == .plain)
  }

  @Test(arguments: ["Trà", "Sà Phìn", "Hà", "Lê Thú Hà", "Ðông", "Pú Đao"])
  func `letters no font encoding has so are Unicode`(text: String) {
    #expect(verdict(text) == .unicode)
  }

  @Test(arguments: ["samples/annex-2023.csv", "samples/register-2025.csv"], FontEncoding.allCases)
  func `the texts of the samples are known however they are typed`(path: String, encoding: FontEncoding) throws {
    var (marked, known) = (0, 0)
    for text in Set(try texts(path)) {
      if case .typed = verdict(text) { Issue.record("\(text) was taken for a font's") }
      let typed = encoding.typed(text)
      guard typed != text else { continue }
      marked += 1
      switch verdict(typed) {
      case .typed(encoding): known += 1
      case .open, .plain: break
      case .unicode, .typed: Issue.record("\(typed) for \(text) is \(verdict(typed))")
      }
    }
    #expect(marked > 250)
    #expect(known * 100 >= marked * 90, "\(known) of \(marked)")
  }

  @Test func `an open text is what most of its column is, else most of its sheet`() {
    var census = LetterCensus()
    let open = verdict("Hé")
    #expect(census.encoding(of: open, column: 1) == nil)
    for text in ["S¶n phÈm", "R\u{AD}îu", "GÊc"] { census.add(verdict(text), column: 2) }
    #expect(census.encoding(of: open, column: 1) == .tcvn3)
    #expect(census.encoding(of: open, column: 2) == .tcvn3)
    census.add(verdict("Hộ"), column: 1)
    #expect(census.encoding(of: open, column: 1) == nil)
    #expect(census.encoding(of: verdict("5 µm"), column: 2) == nil)
    #expect(census.encoding(of: verdict("Saûn"), column: 1) == .vni)
  }
}
