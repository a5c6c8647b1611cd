/// Products under their headings, as they stand on the sheets of a made-up list.
package struct LayoutTree {
  /// A heading with what stands under it; without a name, the rows of a sheet that has none.
  package struct Node {
    package enum Kind {
      case section, district, commune, rows
    }

    package let kind: Kind
    /// The place among its siblings, from 1.
    package let number: Int
    package let name: String
    package var children: [Node] = []
    package var products: [ListTruth.Product] = []

    /// All products under it.
    package var allProducts: [ListTruth.Product] { products + children.flatMap(\.allProducts) }
  }

  package struct Sheet {
    package let file: Int
    package let name: String
    /// The district or section it is of, if it is of one.
    package let title: String?
    package let nodes: [Node]
  }

  package let sheets: [Sheet]

  package init(_ truth: ListTruth, _ options: LayoutOptions) {
    let sections = options.sections == .none ? [Self.joined(truth)] : truth.sections
    var sheets: [Sheet] = []
    for (file, section) in sections.enumerated() {
      let nodes = Self.nodes(of: section, options)
      let isFile = options.sections == .files
      if options.districts.isSheet {
        sheets += nodes.map { node in
          let name = options.districts == .sheetNames ? Self.sheetName(node.name, options) : "Sheet\(node.number)"
          let rows = Node(kind: .rows, number: 1, name: "", children: node.children, products: node.products)
          return Sheet(
            file: isFile ? file : 0, name: name, title: options.districts == .sheetTitles ? node.name : nil,
            nodes: [rows])
        }
        continue
      }
      let isSheet = isFile || options.sections == .sheets
      let name = options.sections == .sheets ? "Biểu \(file + 1)" : "Danh sách"
      guard options.sections != .none, !isSheet else {
        sheets.append(
          Sheet(file: isFile ? file : 0, name: name, title: isSheet ? section.name : nil, nodes: nodes))
        continue
      }
      let node = Node(kind: .section, number: file + 1, name: section.name, children: nodes)
      let before = sheets.popLast()?.nodes ?? []
      sheets.append(Sheet(file: 0, name: name, title: nil, nodes: before + [node]))
    }
    self.sheets = sheets
  }

  /// Every district once, with its products of all sections.
  private static func joined(_ truth: ListTruth) -> ListTruth.Section {
    var districts: [ListTruth.District] = []
    for district in truth.sections.flatMap(\.districts) {
      if let index = districts.firstIndex(where: { $0.name == district.name }) {
        districts[index].products += district.products
      } else {
        districts.append(district)
      }
    }
    return ListTruth.Section(letter: "", name: "", districts: districts)
  }

  private static func nodes(of section: ListTruth.Section, _ options: LayoutOptions) -> [Node] {
    if options.districts == .column {
      return [Node(kind: .rows, number: 1, name: "", products: section.districts.flatMap(\.products))]
    }
    return section.districts.enumerated().map { index, district in
      var node = Node(kind: .district, number: index + 1, name: district.name)
      guard options.communes == .numbered || options.communes == .unnumbered else {
        node.products = district.products
        return node
      }
      var names: [String] = []
      for product in district.products where !names.contains(product.commune) { names.append(product.commune) }
      node.children = names.enumerated().map { index, name in
        Node(
          kind: .commune, number: index + 1, name: name, products: district.products.filter { $0.commune == name })
      }
      return node
    }
  }

  private static func sheetName(_ district: String, _ options: LayoutOptions) -> String {
    guard options.wording.isMultiple(of: 2) else { return district }
    return district.replacing("Thành phố", with: "TP").replacing("Huyện", with: "H.")
  }
}
