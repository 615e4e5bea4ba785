#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Processor time, medians and memory.
enum Measuring {
  /// Seconds of processor time that `work` takes: other work on the machine does not count.
  static func seconds(_ work: () -> Void) -> Double {
    let start = processorSeconds()
    work()
    return processorSeconds() - start
  }

  /// The median of several rounds, in seconds for one time of `work`; one round goes before.
  static func median(rounds: Int = 9, times: Int, _ work: () -> Void) -> Double {
    let all = (0...rounds).map { _ in
      seconds { for _ in 0..<times { work() } } / Double(times)
    }
    return all.dropFirst().sorted()[rounds / 2]
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// How much memory the process holds, in kB; nil where the system does not say so in /proc.
  static var residentKilobytes: Int? {
    guard let file = fopen("/proc/self/status", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = String(
        decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard line.hasPrefix("VmRSS:") else { continue }
      return Int(line.split { !$0.isNumber }.first ?? "")
    }
    return nil
  }
}
