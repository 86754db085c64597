// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveContent.h"
#include "archive/VideoFacts.h"

namespace shanke {

// What a 晒课 pack lacks, or has otherwise than the rules for it ask (domain S55).
enum class ShowcaseLack {
    Plan,
    Slides,
    Video,
    Reflection,
    Process,      // before, in and after class
    VideoFormat,  // MP4 with H.264
    VideoUnread,  // nothing can be said about it
    VideoShort,   // 30 minutes at least
    VideoSmall,   // 720 x 576 at least
    VideoBitrate, // 0.5 to 1 Mbit/s
    TitleCard,    // always: at most 5 s, which a person has to look at
};

QString toWord(ShowcaseLack lack); // "no-slides", "video-short"...

struct ShowcaseFinding
{
    ShowcaseLack lack;
    QString file{};     // of a video: its name
    QString measured{}; // what it has instead: "24 min", "640 × 480", "2.1 Mbit/s"
};

// A video of the pack, as far as it could be read.
struct ShowcaseVideo
{
    QString name;
    std::optional<VideoFacts> facts;
};

// In the order of ShowcaseLack; the pack is made all the same.
std::vector<ShowcaseFinding> showcaseFindings(const ArchiveContent& content,
                                              const std::vector<ShowcaseVideo>& videos);
bool isVideo(const ArchivedFile& file);

} // namespace shanke
