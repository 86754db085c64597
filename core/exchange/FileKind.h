// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

enum class FileKind {
    OfficeOpen, // .docx, .xlsx, .pptx, and every other zip archive
    Ole,        // .doc, .wps, .xls, and a file with a password
    RichText,   // .rtf
    OpenText,   // .odt
    Html,
    Pdf,
    Text,
};

// What a file is by its first bytes. InvalidInput with a sentence for what cannot be a text document: nothing
// in it, a picture; TooLarge.
Result<FileKind> kindOfFile(const QString& path);

} // namespace shanke
