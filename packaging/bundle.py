"""What macOS is told of the program: its bundle, the files that it opens, and what it may do."""

from typing import Any

from dosebook import __version__

BUNDLE_NAME = "Dosebook.app"
IDENTIFIER = "org.dosebook.Dosebook"
STUDY_TYPE = f"{IDENTIFIER}.study"
OLDEST_MACOS = "13.0"
"""The oldest that the Qt in the folder runs on."""


def info_plist() -> dict[str, Any]:
    """Return what stands in the bundle's Info.plist beside PyInstaller's own entries."""
    return {
        "CFBundleDisplayName": "Dosebook",
        "CFBundleName": "Dosebook",
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "CFBundleDevelopmentRegion": "en",
        "LSApplicationCategoryType": "public.app-category.medical",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Dosebook study",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [STUDY_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": STUDY_TYPE,
                "UTTypeDescription": "Dosebook study",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["dosebook"],
                    "public.mime-type": ["application/x-dosebook"],
                },
            }
        ],
    }
