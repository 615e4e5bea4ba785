/// How heavily the wording of a text weighs, and what it is about.
///
/// It reads words, not people: it is no assessment, knows English only and misses
/// indirect talk. Nothing of it is meant to be stored, so it cannot be encoded.
public struct CareReading: Equatable, Sendable {
  /// How heavily the wording weighs.
  public enum Level: Int, Comparable, Sendable, CaseIterable {
    /// Nothing in the wording calls for more than the help that is always there.
    case none = 0
    /// Strong hopelessness, being a burden, a wish to vanish, eating given up: one soft line.
    case soft = 1
    /// A wish to die, self-injury, being hurt, a fear of hurting somebody: people are offered.
    case clear = 2
    /// It is under way or planned, or somebody is in danger now: people first.
    case now = 3

    /// Whether `left` weighs less than `right`.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the heaviest wording of a text is about.
  public enum Topic: Equatable, Sendable, CaseIterable {
    /// Nothing that weighs.
    case none
    /// No hope, no way on, being a burden, a wish not to be here.
    case hopelessness
    /// Dying or ending one's life.
    case death
    /// Hurting oneself, or the urge to.
    case selfInjury
    /// Being hit, forced, controlled, threatened or used by somebody.
    case beingHurt
    /// Hurting somebody, or the fear of doing so.
    case hurtingOthers
    /// A child that is hurt or in danger.
    case childInDanger
    /// Not eating, bringing food up, drink or drugs out of hand, too much of something taken.
    case eatingOrSubstance
    /// Voices or forces that tell or command.
    case voices
    /// Somebody else who may want to die or is being hurt.
    case someoneElse
    /// A body in danger: bleeding, no breath, no consciousness.
    case medicalEmergency
  }

  /// How heavily the wording weighs.
  public let level: Level

  /// What the heaviest wording is about; `none` exactly where the level is `none`.
  public let topic: Topic

  /// One plain sentence on what was read, for `mooring care --explain`; of the text it
  /// repeats at most the words that were matched.
  public let reason: String

  init(level: Level, topic: Topic, reason: String) {
    self.level = level
    self.topic = topic
    self.reason = reason
  }
}
