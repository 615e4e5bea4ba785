/// Where this program keeps its things, by the XDG Base Directory Specification 0.8.
///
/// A variable that is unset, empty or holds a relative path counts as unset, as
/// the specification asks; then the folder lies under the home folder.
public struct StandardFolders: Equatable, Sendable {
  /// For the vault: `$XDG_DATA_HOME/mooring`, else `~/.local/share/mooring`.
  public let data: String
  /// For the settings: `$XDG_CONFIG_HOME/mooring`, else `~/.config/mooring`.
  public let config: String
  /// For what belongs to this device only: `$XDG_STATE_HOME/mooring`, else `~/.local/state/mooring`.
  public let state: String
  /// For what ends with the login: `$XDG_RUNTIME_DIR/mooring`; nil where the system offers none.
  public let runtime: String?

  /// For guides of the person's own, in the folder for data.
  public var guides: String { data + "/guides" }

  /// Reads the variables; nil when a folder is needed under a home folder that is not named.
  public init?(environment: [String: String]) {
    func absolute(_ name: String) -> String? {
      guard let value = environment[name], value.hasPrefix("/") else { return nil }
      var path = value[...]
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      return path == "/" ? "" : String(path)
    }
    let home = absolute("HOME")
    func folder(_ name: String, _ underHome: String) -> String? {
      guard let base = absolute(name) ?? home.map({ "\($0)/\(underHome)" }) else { return nil }
      return "\(base)/mooring"
    }
    guard
      let data = folder("XDG_DATA_HOME", ".local/share"),
      let config = folder("XDG_CONFIG_HOME", ".config"),
      let state = folder("XDG_STATE_HOME", ".local/state")
    else { return nil }
    self.data = data
    self.config = config
    self.state = state
    self.runtime = absolute("XDG_RUNTIME_DIR").map { "\($0)/mooring" }
  }
}
