// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/AttachmentWords.h"

#include "lesson/PastedPage.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formatting.h"
#include "ui/common/Words.h"
#include "ui/editor/AttachmentModel.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString place(const AttachmentRow& row)
{
    if (!row.state.changedCopy.isEmpty())
        return AttachmentWords::tr("changed in another program");
    if (row.state.delivery == Delivery::OnlyHere)
        return AttachmentWords::tr("on this PC");
    if (row.state.problem)
        return AttachmentWords::notSent(*row.state.problem);
    return Words::delivery(row.state.delivery).toLower();
}

QString withTime(const QString& sentence, const AttachmentRow& row)
{
    if (!row.state.remaining)
        return sentence;
    //: a state and the time left
    return AttachmentWords::tr("%1, %2").arg(sentence, AttachmentWords::about(*row.state.remaining));
}

} // namespace

QString AttachmentWords::sentence(const AttachmentRow& row)
{
    const QString size = Formatting::bytes(row.size);
    if (row.kind == AttachmentRow::Kind::Unusable)
        return tr("cannot be read by this program");
    if (row.kind == AttachmentRow::Kind::Taking)
        return tr("%1 · being read, %2 %").arg(size).arg(row.percent());
    if (row.state.isHere)
        return u"%1 · %2"_s.arg(size, place(row));
    if (row.state.isPaused)
        return tr("%1 · paused at %2 %").arg(size).arg(row.percent());
    if (row.state.isHeld)
        return tr("%1 · waits at %2 %: today's bytes for files are used up").arg(size).arg(row.percent());
    if (row.state.isWanted)
        return withTime(tr("%1 · coming, %2 %").arg(size).arg(row.percent()), row);
    return withTime(tr("not on this PC yet, %1").arg(size), row);
}

QString AttachmentWords::notSent(const Error& problem)
{
    switch (problem.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
        return tr("only on this PC: the server has no place for files yet");
    case ErrorKind::ServerFull:
        return tr("only on this PC: the server has no space left");
    case ErrorKind::TooLarge:
        return tr("only on this PC: the server takes no files of this size");
    default:
        return Words::delivery(Delivery::WaitingForNetwork).toLower();
    }
}

QString AttachmentWords::iconName(const AttachmentRow& row)
{
    if (row.kind == AttachmentRow::Kind::Unusable)
        return u"warning"_s;
    if (row.kind == AttachmentRow::Kind::Taking)
        return u"sync"_s;
    if (!row.state.isHere)
        return row.isMoving() ? u"down"_s : u"hollow"_s;
    if (!row.state.changedCopy.isEmpty())
        return u"draft"_s;
    switch (row.state.delivery) {
    case Delivery::WaitingForNetwork:
    case Delivery::WaitingForUpdate:
        return u"waiting"_s;
    case Delivery::Sending:
        return u"sending"_s;
    case Delivery::AtSchool:
        return u"school"_s;
    case Delivery::AtCounty:
        return u"county"_s;
    case Delivery::NotHere:
    case Delivery::Refused:
        return u"refused"_s;
    case Delivery::OnlyHere:
    case Delivery::TakenAlong:
    case Delivery::Unconfirmed: // of documents alone
        break;
    }
    return u"pc"_s;
}

Tone AttachmentWords::tone(const AttachmentRow& row)
{
    const bool isBad = row.kind == AttachmentRow::Kind::Unusable || row.state.delivery == Delivery::Refused;
    if (isBad)
        return Tone::Bad;
    if (!row.state.changedCopy.isEmpty() || row.state.problem)
        return Tone::Attention;
    const bool hasArrived =
        row.state.delivery == Delivery::AtSchool || row.state.delivery == Delivery::AtCounty;
    return row.isHere() && hasArrived ? Tone::Good : Tone::Neutral;
}

QString AttachmentWords::refusal(const QString& name, const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
        return tr("\"%1\" is a program or a script. Plans go to many PCs, so programs do not travel with "
                  "them. Attach a document, picture or video instead.")
            .arg(name);
    case ErrorKind::Conflict:
        return tr("\"%1\" was changed while it was read. Save it, close it in the other program, and attach "
                  "it again.")
            .arg(name);
    case ErrorKind::ReadOnly:
        return tr("This PC does not let you read or write \"%1\". Ask the owner for a copy, or choose "
                  "another "
                  "folder.")
            .arg(name);
    case ErrorKind::InvalidInput:
        return tr("\"%1\" is no file that can be attached. Choose the files themselves, not their folder.")
            .arg(name);
    case ErrorKind::NotFound:
        return tr("\"%1\" is not there any more. If it is on a stick, put the stick in again; if it is at "
                  "the "
                  "school, it comes when its sender has a network.")
            .arg(name);
    case ErrorKind::TooLarge:
        return tr("\"%1\" is too large for this place. A stick with FAT32 takes no file above 4 GB: use "
                  "another disk, or one with exFAT or NTFS.")
            .arg(name);
    case ErrorKind::Damaged:
        return tr("\"%1\" did not arrive as it was sent, so it was not kept. Ask its sender to attach it "
                  "again.")
            .arg(name);
    case ErrorKind::DiskFull:
        return tr("There is not enough space for \"%1\". Free some space, then try again. Nothing was lost.")
            .arg(name);
    default:
        return tr("\"%1\": %2").arg(name, ErrorText::of(error));
    }
}

QString AttachmentWords::leftOut(const PastedPage& page)
{
    if (page.isCut)
        return tr("The page was longer than what is pasted at once: its end is missing. Copy it in parts.");
    if (page.picturesLeft > 0)
        return tr("%n picture(s) did not come along. Copy each by itself and paste it, or attach its file.",
                  nullptr, page.picturesLeft);
    return {};
}

QString AttachmentWords::about(std::chrono::seconds time)
{
    const auto seconds = time.count();
    if (seconds < 60)
        return tr("about %n s", nullptr, int(std::max<qint64>(seconds, 1)));
    if (seconds < 3600)
        return tr("about %n min", nullptr, int((seconds + 30) / 60));
    return tr("about %n h", nullptr, int(std::min<qint64>((seconds + 1800) / 3600, 999)));
}

} // namespace shanke
