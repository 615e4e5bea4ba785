extension MessageCipher {
  /// Seals into a new array; the caller has checked the length.
  func seal(
    _ message: [UInt8], authenticating associatedData: [UInt8]
  ) -> (ciphertext: [UInt8], tag: Poly1305.Tag) {
    var tag = Poly1305.Tag(low: 0, high: 0)
    let ciphertext = [UInt8](unsafeUninitializedCapacity: message.count) { target, count in
      tag = message.withUnsafeBytes { source in
        associatedData.withUnsafeBytes { data in
          seal(source, to: UnsafeMutableRawPointer(target.baseAddress), authenticating: data)
        }
      }
      count = message.count
    }
    return (ciphertext, tag)
  }

  /// Opens into a new array, or gives nil when the tag does not belong to the ciphertext.
  func open(
    _ ciphertext: [UInt8], tag: Poly1305.Tag, authenticating associatedData: [UInt8]
  ) -> [UInt8]? {
    var isGenuine = false
    let message = [UInt8](unsafeUninitializedCapacity: ciphertext.count) { target, count in
      isGenuine = ciphertext.withUnsafeBytes { source in
        associatedData.withUnsafeBytes { data in
          open(
            source, tag: tag, to: UnsafeMutableRawPointer(target.baseAddress),
            authenticating: data)
        }
      }
      count = isGenuine ? ciphertext.count : 0
    }
    return isGenuine ? message : nil
  }

  /// Seals where the message stands; the caller has checked the length.
  func seal(
    inPlace message: inout MutableRawSpan, authenticating associatedData: [UInt8]
  ) -> Poly1305.Tag {
    message.withUnsafeMutableBytes { buffer in
      associatedData.withUnsafeBytes { data in
        seal(UnsafeRawBufferPointer(buffer), to: buffer.baseAddress, authenticating: data)
      }
    }
  }

  /// Opens where the ciphertext stands, or says false and changes nothing.
  func open(
    inPlace ciphertext: inout MutableRawSpan, tag: Poly1305.Tag,
    authenticating associatedData: [UInt8]
  ) -> Bool {
    ciphertext.withUnsafeMutableBytes { buffer in
      associatedData.withUnsafeBytes { data in
        open(
          UnsafeRawBufferPointer(buffer), tag: tag, to: buffer.baseAddress,
          authenticating: data)
      }
    }
  }
}
