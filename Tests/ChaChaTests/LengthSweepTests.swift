import ChaCha
import Crypto
import Testing

@Suite("Length sweep")
struct LengthSweepTests {
  @Test("every length from 0 to 2304 and twelve larger ones seal to the known digests, and open")
  func everyLength() throws {
    let file = try VectorRecord(
      file: "length_sweep",
      fields: [
        "rule", "key", "nonce", "xnonce", "total_chacha20_poly1305",
        "total_xchacha20_poly1305", "rows",
      ])
    let rows = try file.list("rows")
    #expect(rows.count == 2317)
    var totals = [SHA256(), SHA256()]
    let nonces = [try file.bytes("nonce"), try file.bytes("xnonce")]
    let key = try file.bytes("key")
    for row in rows {
      let cells = try #require(row as? [Any])
      try #require(cells.count == 3)
      let byteCount = try #require(cells[0] as? Int)
      let message = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ byteCount) }
      let associatedData = (0..<(byteCount % 40)).map {
        UInt8(truncatingIfNeeded: $0 &* 7 &+ byteCount)
      }
      for (index, cipher) in SealingCipher.both.enumerated() {
        let parameters = SealingCipher.Parameters(
          key: key, nonce: nonces[index], associatedData: associatedData)
        let sealed = try cipher.seal(message, parameters)
        let output = sealed.ciphertext + sealed.tag
        totals[index].update(data: output)
        let digest = Array(SHA256.hash(data: output)).prefix(8)
        #expect(
          Array(digest).hex == cells[index + 1] as? String, "\(cipher.name), \(byteCount) bytes")
        #expect(
          try cipher.open(sealed, parameters) == message, "\(cipher.name), \(byteCount) bytes")
      }
    }
    #expect(try Array(totals[0].finalize()).hex == file.text("total_chacha20_poly1305"))
    #expect(try Array(totals[1].finalize()).hex == file.text("total_xchacha20_poly1305"))
  }
}
