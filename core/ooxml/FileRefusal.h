// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <optional>

namespace shanke {

// Why a file that a person chose cannot be imported, where that is more than its ErrorKind says.
enum class FileRefusal {
    Password,
    Macros,
    Workbook,
    Slides,
    Archive, // of something else
    Pdf,     // and nothing here reads it
    Scanned, // a PDF of pictures
    Picture,
    Unknown, // no text document that this program knows
    Empty,   // 0 bytes
    NoText,
    NeedsOffice, // to be converted, and nothing here does
    NotConverted,
};

// An error with this reason; `detail` is the sentence for logs and the command line.
Failure refuseFile(FileRefusal why, const QString& detail);
// Nothing for an error of another kind.
std::optional<FileRefusal> whyRefused(const Error& error);

} // namespace shanke
