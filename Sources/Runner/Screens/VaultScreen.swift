public import VaultStore

/// The store itself, in words.
public enum VaultScreen {
  /// What can be known without unlocking.
  public static func lines(_ info: VaultInfo, folder: String) -> [String] {
    var lines = [
      "journal   \(folder)",
      "name      \(info.id.hex)",
      "format    \(info.formatNumber)" + (info.formatNumber == 0 ? " (draft)" : ""),
      "made      \(info.createdDay)",
      "holds     \(info.fileCount) files, \(info.byteCount) bytes",
    ]
    for slot in info.slots {
      let cost = slot.cost.map { ", scrypt N=\($0.rounds) r=\($0.blockSize) p=\($0.parallelism)" }
      lines.append(
        "opens by  \(ErrorWording.word(slot.kind)), since \(slot.createdDay)\(cost ?? "")")
    }
    return lines + info.problems.map { "problem   " + ErrorWording.line($0) }
  }

  /// What a full reading found.
  public static func lines(_ report: CheckReport) -> [String] {
    var lines = [
      "entries   \(report.sessionCount), in \(report.partCount) files, \(report.recordCount) records, "
        + "\(report.byteCount) bytes",
      "ways in   \(report.slotCount)",
      "open      \(report.pendingSessionCount) sessions under way",
      "deleted   \(report.tombstoneCount)",
    ]
    if report.hiddenFileCount > 0 {
      lines.append("\(report.hiddenFileCount) files of deleted entries came back and stay hidden")
    }
    let problems = report.problems.filter { $0.matter != .wrongVault }
    lines += problems.map(ErrorWording.line)
    lines.append(problems.isEmpty ? "no problems" : "nothing was changed")
    return lines
  }
}
