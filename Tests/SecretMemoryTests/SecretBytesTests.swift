import SecretMemory
import Testing

@Suite("A secret in its own pages")
struct SecretBytesTests {
  @Test("gives back the bytes put in, in order")
  func givesBack() {
    let secret = SecretBytes(copying: [1, 2, 3])
    let bytes = secret.withBytes { Array($0) }
    #expect(bytes == [1, 2, 3])
  }

  @Test("refuses what does not fit and keeps what it has")
  func refusesOverflow() {
    var secret = SecretBytes(capacityByteCount: 2)
    let accepted = [secret.append(7), secret.append(8), secret.append(9)]
    let bytes = secret.withBytes { Array($0) }
    #expect(accepted == [true, true, false])
    #expect(bytes == [7, 8])
  }

  @Test("leaves no byte behind when the last one is taken back or all are")
  func takesBack() {
    var secret = SecretBytes(copying: [5, 6])
    secret.removeLast()
    secret.removeLast()
    secret.removeLast()
    let emptyByteCount = secret.byteCount
    let accepted = secret.append(1)
    secret.removeAll()
    let bytes = secret.withBytes { Array($0) }
    #expect(emptyByteCount == 0)
    #expect(accepted)
    #expect(bytes.isEmpty)
  }
}
