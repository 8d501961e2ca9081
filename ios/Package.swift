// swift-tools-version: 6.0
import Foundation
import PackageDescription

/// What `ios/build-xcframework ios` makes with Xcode: the library for iPhone and simulator. Where it is not there,
/// the library of this machine is linked, from the folder that `LIBRARY_PATH` names: ios/test does that.
let framework = "SenthangCoreFFI.xcframework"
let hasFramework = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")

let package = Package(
    name: "Senthang",
    // the first with Swift's own concurrency in the system, and what the library is built for; the second is of
    // the same year, for who tests on a Mac
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "SenthangKit", targets: ["SenthangKit"])
    ],
    targets: [
        hasFramework
            ? .binaryTarget(name: "SenthangCoreFFI", path: framework)
            : .systemLibrary(name: "SenthangCoreFFI"),
        // generated, in Swift 5's language: what it promises about threads it cannot prove
        .target(
            name: "SenthangCore",
            dependencies: ["SenthangCoreFFI"],
            swiftSettings: [.swiftLanguageMode(.v5)]
        ),
        .target(name: "SenthangKit", dependencies: ["SenthangCore"]),
        .testTarget(name: "SenthangKitTests", dependencies: ["SenthangKit"]),
    ],
    swiftLanguageModes: [.v6]
)
