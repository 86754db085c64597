// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ArchiveSentences.h"

#include "base/Words.h"

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<ArchiveRefusal::Why, 6> WhyWords({{
    {ArchiveRefusal::Why::UnknownKind, "unknown-kind"_L1},
    {ArchiveRefusal::Why::NoRecord, "no-record"_L1},
    {ArchiveRefusal::Why::Newer, "newer"_L1},
    {ArchiveRefusal::Why::Unreadable, "unreadable"_L1},
    {ArchiveRefusal::Why::NotOfSpace, "not-of-space"_L1},
    {ArchiveRefusal::Why::NoFile, "no-file"_L1},
}});

} // namespace

QString sentenceOf(const ShowcaseFinding& finding)
{
    switch (finding.lack) {
    case ShowcaseLack::Plan:
        return u"there is no plan in it"_s;
    case ShowcaseLack::Slides:
        return u"there are no slides in it: attach them to the plan"_s;
    case ShowcaseLack::Video:
        return u"there is no video in it: attach it to the plan"_s;
    case ShowcaseLack::Reflection:
        return u"there is no reflection in it"_s;
    case ShowcaseLack::Process:
        return u"the process lacks steps before, in or after class"_s;
    case ShowcaseLack::VideoFormat:
        return u"%1: asked for is MP4 with H.264"_s.arg(finding.file);
    case ShowcaseLack::VideoUnread:
        return u"%1: it is no MP4 file that can be read; its length and size are not known"_s.arg(
            finding.file);
    case ShowcaseLack::VideoShort:
        return u"%1: it lasts %2; asked for are 30 minutes"_s.arg(finding.file, finding.measured);
    case ShowcaseLack::VideoSmall:
        return u"%1: its picture is %2; asked for is 720 × 576"_s.arg(finding.file, finding.measured);
    case ShowcaseLack::VideoBitrate:
        return u"%1: it has %2; asked for is 0.5 to 1 Mbit/s"_s.arg(finding.file, finding.measured);
    case ShowcaseLack::TitleCard:
        break;
    }
    return u"%1: look whether its title stands for 5 seconds at most"_s.arg(finding.file);
}

QString sentenceOf(const ArchiveRefusal& refusal)
{
    switch (refusal.why) {
    case ArchiveRefusal::Why::UnknownKind:
        return u"%1 is of a kind that this program does not know"_s.arg(refusal.what);
    case ArchiveRefusal::Why::NoRecord:
        return u"%1 was said by somebody in another place, and is only in the archive"_s.arg(refusal.what);
    case ArchiveRefusal::Why::Newer:
        return u"a newer program wrote %1"_s.arg(refusal.what);
    case ArchiveRefusal::Why::Unreadable:
        return u"%1 cannot be read"_s.arg(refusal.what);
    case ArchiveRefusal::Why::NotOfSpace:
        return u"%1 belongs to a school or the county, not to one person"_s.arg(refusal.what);
    case ArchiveRefusal::Why::NoFile:
        break;
    }
    return u"the file %1 is not in the archive"_s.arg(refusal.what);
}

QString wordOf(ArchiveRefusal::Why why)
{
    return WhyWords.word(why);
}

} // namespace shanke::cli
