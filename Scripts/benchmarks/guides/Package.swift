// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that ordinary builds stay free of it.
let package = Package(
  name: "guide-benchmark",
  dependencies: [.package(name: "mooring", path: "../../..")],
  targets: [
    .executableTarget(
      name: "GuideBenchmark",
      dependencies: [
        .product(name: "BuiltInGuides", package: "mooring"),
        .product(name: "Dialogue", package: "mooring"),
        .product(name: "GuideLanguage", package: "mooring"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
