import SecretMemory
import TestSupport
import Testing
import VaultStore

@Suite("A recovery code")
struct RecoveryCodeTests {
  let code = RecoveryCode.generate()

  private func isRight(_ text: String) -> Bool {
    (try? RecoveryCode.check(typed: SecretBytes(copying: Array(text.utf8)))) != nil
  }

  @Test("is seven groups of four characters that cannot be mistaken for one another")
  func shape() {
    #expect(code.groups.count == 7)
    #expect(code.groups.allSatisfy { $0.count == 4 })
    #expect(!code.groups.joined().contains { "ILOU".contains($0) || $0.isLowercase })
    #expect(code != RecoveryCode.generate())
  }

  @Test("is read with any letter case, spaces, dashes, and the letters that look like digits")
  func spellings() {
    let plain = code.groups.joined()
    let spellings = [
      plain, plain.lowercased(), code.groups.joined(separator: "-"),
      code.groups.joined(separator: "  ") + "\n",
      String(plain.map { $0 == "0" ? "o" : $0 == "1" ? "L" : $0 }),
      String(plain.map { $0 == "0" ? "O" : $0 == "1" ? "i" : $0 }),
    ]
    for spelling in spellings {
      #expect(isRight(spelling), "\(spelling)")
      let isThisCode = code.matches(typed: SecretBytes(copying: Array(spelling.utf8)))
      #expect(isThisCode, "\(spelling)")
    }
  }

  @Test("is known to be mistyped after one wrong character, and after two exchanged ones")
  func mistyped() {
    let characters = Array(code.groups.joined())
    for index in characters.indices {
      for wrong in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where wrong != characters[index] {
        var typed = characters
        typed[index] = wrong
        #expect(!isRight(String(typed)), "\(wrong) at \(index) of \(String(characters))")
      }
      for other in characters.indices where characters[other] != characters[index] {
        var typed = characters
        typed.swapAt(index, other)
        #expect(!isRight(String(typed)), "\(index) and \(other) of \(String(characters))")
      }
    }
  }

  @Test("is refused with a character too few, too many, or of another alphabet")
  func refused() {
    let plain = code.groups.joined()
    let short = String(plain.dropLast())
    for typed in ["", short, plain + "0", short + "U", short + "é", short + "\u{0}"] {
      #expect(!isRight(typed), "\(typed)")
    }
  }

  @Test("is proved by single groups, each at its own place")
  func groups() {
    for (index, group) in code.groups.enumerated() {
      #expect(code.matches(typed: " \(group.lowercased()) ", groupIndex: index))
      #expect(!code.matches(typed: String(group.dropLast()), groupIndex: index))
      let other = (index + 1) % 7
      #expect(code.matches(typed: group, groupIndex: other) == (group == code.groups[other]))
    }
    #expect(!code.matches(typed: code.groups[0], groupIndex: 7))
  }
}
