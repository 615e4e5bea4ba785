import BuiltInGuides
import Dialogue
import GuideLanguage

/// The guides to talk with, read and checked before the clock starts.
struct Guides {
  struct Unsound: Error { let messages: [String] }

  let secondLook: Talk
  let smallTalk: Talk
  private let headers: [String: GuideHeader]

  init() throws(Unsound) {
    var headers: [String: GuideHeader] = [:]
    for guide in BuiltInGuides.all { headers[guide.id] = GuideHeader.read(guide.bytes) }
    self.headers = headers
    func sound(_ bytes: [UInt8]) throws(Unsound) -> CheckedGuide {
      let result = GuideCheck.check(bytes, fileName: "a guide", library: { headers[$0] })
      guard let guide = result.guide else {
        throw Unsound(messages: result.diagnostics.map(\.message))
      }
      return guide
    }
    var all: [CheckedGuide] = []
    for guide in BuiltInGuides.all { all.append(try sound(guide.bytes)) }
    let library = GuideLibrary(all)
    guard let secondLook = library["second-look"] else { throw Unsound(messages: []) }
    self.secondLook = Talk(secondLook, library: library)
    self.smallTalk = Talk(try sound(Array(SmallTalk.guide.utf8)), library: library)
  }

  func check(_ bytes: [UInt8]) -> GuideCheckResult {
    GuideCheck.check(bytes, fileName: "a guide", library: { headers[$0] })
  }
}
