internal import CXML
internal import Diagnostics
internal import Tables

/// Parses one XML part that arrives in blocks: libxml2's push parser with SAX2 callbacks.
///
/// Reads no DTD, no entity but the five predefined ones, no file and no network: a DOCTYPE is refused outright, as
/// ECMA-376-2 §6.2.5 wants. Depth and the length of names and texts are bounded by `ReadingLimits` and by libxml2.
final class XMLPartParser {
  private let context: xmlParserCtxtPtr
  private let events: XMLEvents
  private let part: String
  private let limits: ReadingLimits
  /// Bytes since something last ended in them: a tag, a comment, a piece of text.
  private var openBytes = 0

  private static let pieceBytes = 64 << 10

  /// Begins a part.
  ///
  /// - Parameters:
  ///   - part: its name, for errors.
  ///   - content: takes its elements.
  ///   - limits: how deep, long and varied its elements may be.
  /// - Throws: `.damaged` when libxml2 has no memory for a parser.
  init(part: String, content: any XMLContent, limits: ReadingLimits) throws(TableError) {
    events = XMLEvents(content: content, depthLimit: limits.depth)
    self.part = part
    self.limits = limits
    var handler = XMLEvents.handler
    let box = Unmanaged.passUnretained(events).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, box, nil, 0, nil) else {
      throw TableError(.damaged, .tornPart("libxml2"), part: part)
    }
    self.context = context
    // What has no parser to be told to, an encoding that cannot be converted, would be printed to standard error. Each
    // thread has its own.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    xmlCtxtUseOptions(
      context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
  }

  deinit {
    // A DOCTYPE makes libxml2 begin a document, though no callback asks for one.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  /// Takes the next block.
  ///
  /// What libxml2 does with a tag of very many attributes or namespaces, and with very many names, grows with the square
  /// of their number, so both are bounded before that shows.
  func parse(_ block: Span<UInt8>) throws(TableError) {
    for start in stride(from: 0, to: block.count, by: Self.pieceBytes) {
      try parse(piece: block.extracting(start..<min(start + Self.pieceBytes, block.count)))
    }
  }

  private func parse(piece: Span<UInt8>) throws(TableError) {
    let before = events.count
    piece.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = xmlParseChunk(context, start, Int32(clamping: bytes.count), 0)
    }
    try check()
    openBytes = events.count == before ? openBytes + piece.count : 0
    guard openBytes <= limits.markupBytes else {
      throw TableError(.overLimit, .overMarkupBytes(limits.markupBytes), part: part)
    }
    guard xmlDictSize(context.pointee.dict) <= limits.names else {
      throw TableError(.overLimit, .overNames(limits.names), part: part)
    }
  }

  /// Ends the part; throws where it is not a whole document.
  ///
  /// `linesMissed` are the line feeds before the end that were left out, for the line in the message.
  func finish(linesMissed: Int = 0) throws(TableError) {
    _ = xmlParseChunk(context, nil, 0, 1)
    try check(linesMissed: linesMissed)
  }

  /// Elements inside each other where the parser stands.
  var depth: Int { events.depth }

  /// Whether all bytes so far have been read as they are, without another encoding, so that the next stand for what
  /// they are too.
  var isIdle: Bool {
    guard let input = context.pointee.input, let buffer = input.pointee.buf else { return false }
    return input.pointee.cur == input.pointee.end && buffer.pointee.encoder == nil && context.pointee.wellFormed != 0
  }

  /// Only what makes a document not well formed is an error; an undeclared prefix, for one, is not.
  private func check(linesMissed: Int = 0) throws(TableError) {
    if var failure = events.failure {
      failure.part = failure.part ?? part
      throw failure
    }
    guard context.pointee.wellFormed == 0 else { return }
    let error = context.pointee.lastError
    let reason = error.message.map { String(cString: $0) } ?? "XML"
    let line = reason.prefix { !$0.isNewline }
    throw TableError(.damaged, .malformedXML(String(line), line: Int(error.line) + linesMissed), part: part)
  }
}

/// What libxml2's callbacks reach through their one pointer: the content, where in the tree they are, what went wrong.
private final class XMLEvents {
  private let content: any XMLContent
  private let namespaces: [StaticString]
  private let depthLimit: Int
  /// Elements inside each other, without those that only stand around others.
  private(set) var depth = 0
  /// All elements inside each other.
  private var nesting = 0
  /// How many callbacks there were.
  private(set) var count = 0
  /// Depth inside an element of another namespace; 0 outside.
  private var ignored = 0
  /// libxml2 keeps one copy of each namespace, so that the last one accepted is known by its address.
  private var accepted: UnsafePointer<xmlChar>?
  private(set) var failure: TableError?

  init(content: any XMLContent, depthLimit: Int) {
    self.content = content
    namespaces = content.vocabulary.namespaces
    self.depthLimit = depthLimit
  }

  /// The callbacks: they capture nothing and find their state through the box.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.internalSubset = { box, _, _, _ in XMLEvents.behind(box)?.refuseDocumentType() }
    handler.startElementNs = { box, name, prefix, namespace, _, _, count, _, attributes in
      guard let name else { return }
      let element = XMLElement(name, isPrefixed: prefix != nil, attributes: attributes, count: count)
      XMLEvents.behind(box)?.start(element, namespace)
    }
    handler.endElementNs = { box, name, _, namespace in
      guard let name else { return }
      XMLEvents.behind(box)?.end(XMLElement(name), namespace)
    }
    handler.characters = { box, bytes, count in XMLEvents.behind(box)?.text(bytes, count) }
    handler.cdataBlock = { box, bytes, count in XMLEvents.behind(box)?.text(bytes, count) }
    handler.comment = { box, _ in _ = XMLEvents.behind(box) }
    handler.processingInstruction = { box, _, _ in _ = XMLEvents.behind(box) }
    handler.ignorableWhitespace = { box, bytes, count in XMLEvents.behind(box)?.text(bytes, count) }
    return handler
  }

  /// The events behind a callback's pointer, unless they have failed already.
  private static func behind(_ box: UnsafeMutableRawPointer?) -> XMLEvents? {
    guard let box else { return nil }
    let events = Unmanaged<XMLEvents>.fromOpaque(box).takeUnretainedValue()
    events.count += 1
    return events.failure == nil ? events : nil
  }

  private func refuseDocumentType() { failure = TableError(.damaged, .documentType) }

  private func start(_ element: borrowing XMLElement, _ namespace: UnsafePointer<xmlChar>?) {
    nesting += 1
    guard nesting <= depthLimit else {
      failure = TableError(.overLimit, .overDepth(depthLimit))
      return
    }
    if ignored == 0, accepts(namespace) {
      depth += 1
      do throws(TableError) { try content.start(element, depth: depth) } catch { failure = error }
    } else if ignored > 0 || !isTransparent(element, namespace) {
      depth += 1
      ignored += 1
    }
  }

  private func end(_ element: borrowing XMLElement, _ namespace: UnsafePointer<xmlChar>?) {
    nesting -= 1
    if ignored > 0 {
      ignored -= 1
      depth -= 1
    } else if accepts(namespace) {
      do throws(TableError) { try content.end(element, depth: depth) } catch { failure = error }
      depth -= 1
    }
  }

  /// Whether an element only stands around others: the choice for programs that know no extension, as this one.
  ///
  /// ECMA-376-3 §7.5, §7.7.
  private func isTransparent(_ element: borrowing XMLElement, _ namespace: UnsafePointer<xmlChar>?) -> Bool {
    guard let namespace, equals(namespace, "http://schemas.openxmlformats.org/markup-compatibility/2006") else {
      return false
    }
    return element.isNamed("AlternateContent") || element.isNamed("Fallback")
  }

  private func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard ignored == 0 else { return }
    let text = UnsafeBufferPointer(start: bytes, count: Int(count))
    do throws(TableError) { try content.text(text.span) } catch { failure = error }
  }

  private func accepts(_ namespace: UnsafePointer<xmlChar>?) -> Bool {
    guard let namespace, namespace != accepted else { return true }
    guard namespaces.contains(where: { equals(namespace, $0) }) else { return false }
    accepted = namespace
    return true
  }
}
