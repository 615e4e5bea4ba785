// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that ordinary builds stay free of it.
let package = Package(
  name: "cipher-benchmark",
  dependencies: [
    .package(name: "mooring", path: "../../.."),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
  ],
  targets: [
    .executableTarget(
      name: "CipherBenchmark",
      dependencies: [
        .product(name: "ChaCha", package: "mooring"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
