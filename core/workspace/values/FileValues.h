// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "files/FileManifest.h"
#include "workspace/values/Delivery.h"

#include <chrono>
#include <optional>

// What ui and cli read and show of files that belong to documents.
namespace shanke {

// How a file stands on this PC.
struct FileState
{
    qint64 bytesHere = 0;
    bool isHere = true;    // all of it
    bool isWanted = false; // its missing pieces are fetched, or will be
    bool isPaused = false;
    bool isHeld = false;                    // wanted, and the day's budget of the line is used up
    Delivery delivery = Delivery::OnlyHere; // of its pieces, when it is here
    std::optional<Error> problem;           // why its pieces could not be sent
    // How long the rest takes at the speed last measured; nothing when none was.
    std::optional<std::chrono::seconds> remaining;
    // The copy that was opened says something else than the file: its path.
    QString changedCopy;

    friend bool operator==(const FileState&, const FileState&) = default;
};

// A file that was cut into pieces which are stored here.
struct TakenFile
{
    FileManifest file;
    int newChunks = 0; // that were not here before
    qint64 newBytes = 0;
};

// A file that was written into the list of its document.
struct AttachedFile
{
    TakenFile taken;
    QString rev; // of the document; the one it had when the file is as before
    bool isChanged = false;
};

// One step of a file on its way here, or into its pieces.
struct FileProgress
{
    QString name;
    Digest sha256; // empty while a file is being cut
    qint64 bytes = 0;
    qint64 size = 0;
    double bytesPerSecond = 0; // 0: not measured
};

} // namespace shanke
