import Dialogue
import GuideLanguage
import TerminalIO

/// An answer in the person's own editor, through a file in memory.
extension SessionRunner {
  /// Lets the words be changed in the person's own editor; nil where they were not.
  func editedElsewhere(_ text: String, of question: Question) -> String? {
    guard let editor = surroundings.ownEditor, !surroundings.isUnattended else {
      surroundings.note(WritingWording.noEditorHere)
      return nil
    }
    guard let name = surroundings.settings[.editor] ?? editor.named else {
      surroundings.note(WritingWording.noEditorSet)
      return nil
    }
    guard let command = EditorCommand(name, program: editor.program) else {
      surroundings.note(WritingWording.noSuchEditor(name))
      return nil
    }
    guard agrees(to: command, for: question) else { return nil }
    var outcome = OwnEditor.Outcome.didNotStart
    surroundings.terminal.lend { outcome = editor.edit(text, command.words) }
    switch outcome {
    case .words(let words): return words == text ? nil : words
    case .onlyDisk: surroundings.warn([WritingWording.onlyDisk])
    case .didNotStart: surroundings.note(WritingWording.editorDidNotStart(command.name))
    case .unreadable: surroundings.warn([WritingWording.editedUnreadable])
    }
    return nil
  }

  /// Asks before the first time in a session, and always for words that are never written down.
  private func agrees(to command: EditorCommand, for question: Question) -> Bool {
    let isUnwritten = question.isPrivate || question.isLetGo
    if agreedEditors.contains(command.name), !isUnwritten { return true }
    surroundings.blank()
    surroundings.guide(WritingWording.handingOver(to: command.name))
    if !command.isKnown { surroundings.warn(WritingWording.unknownEditor(command.name)) }
    if isUnwritten { surroundings.warn(WritingWording.handingOverUnwritten) }
    guard
      surroundings.pick(WritingWording.openEditor(command.name), WritingWording.openEditorChoices)
        == .choice(0)
    else { return false }
    agreedEditors.insert(command.name)
    return true
  }
}
