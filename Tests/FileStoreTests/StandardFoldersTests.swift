import FileStore
import Testing

@Suite("Where the program keeps its things")
struct StandardFoldersTests {
  @Test("the folders lie under the home folder when no variable names them")
  func home() throws {
    let folders = try #require(StandardFolders(environment: ["HOME": "/home/ada"]))
    #expect(folders.data == "/home/ada/.local/share/mooring")
    #expect(folders.config == "/home/ada/.config/mooring")
    #expect(folders.state == "/home/ada/.local/state/mooring")
    #expect(folders.runtime == nil)
  }

  @Test(
    "a variable counts only when it holds an absolute path",
    arguments: [
      ("/data", "/data/mooring"), ("/data/", "/data/mooring"), ("/", "/mooring"),
      ("", "/h/.local/share/mooring"), ("data", "/h/.local/share/mooring"),
      ("./data", "/h/.local/share/mooring"), ("~/data", "/h/.local/share/mooring"),
    ])
  func variable(value: String, expected: String) throws {
    let environment = ["HOME": "/h", "XDG_DATA_HOME": value]
    #expect(try #require(StandardFolders(environment: environment)).data == expected)
  }

  @Test("no home folder is needed when every folder is named, and one is when one is not")
  func homeless() {
    var environment = ["XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"]
    environment["XDG_RUNTIME_DIR"] = "/run/user/1000"
    #expect(StandardFolders(environment: environment)?.runtime == "/run/user/1000/mooring")
    environment["XDG_STATE_HOME"] = nil
    #expect(StandardFolders(environment: environment) == nil)
  }
}
