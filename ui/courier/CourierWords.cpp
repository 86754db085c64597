// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courier/CourierWords.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Formatting.h"
#include "ui/common/listed.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

QString numbered(const QList<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return listed(texts);
}

QString madeOn(const CarriedFile& file)
{
    return Formatting::shortDay(file.made.toLocalTime().date());
}

} // namespace

QString CourierWords::preview(const BundlePreview& preview)
{
    if (preview.parts == 0)
        return tr("The other side has everything already. A file is still made when it can tell them that "
                  "their work "
                  "has arrived.");
    const QString text =
        tr("%n documents (%1)", nullptr, int(preview.documents)).arg(Formatting::bytes(preview.textBytes));
    if (preview.pieces == 0)
        return tr("This goes: %1.").arg(text);
    return tr("This goes: %1, and files of %2.").arg(text, Formatting::bytes(preview.pieceBytes));
}

QString CourierWords::taken(const BundleReport& report)
{
    if (report.files.isEmpty())
        return tr("The other side has everything already; no file was made.");
    const QString what =
        report.files.size() == 1
            ? report.files.first()
            : tr("%n files, %1 and following", nullptr, int(report.files.size())).arg(report.files.first());
    return tr("Taken along: %1 (%2). It counts as arrived when the other side has confirmed it; until then "
              "everything "
              "stays here, and a lost stick loses nothing. Remove the stick safely before you pull it out.")
        .arg(what, Formatting::bytes(report.bytes));
}

QString CourierWords::progress(const CourierProgress& progress)
{
    switch (progress.step) {
    case CourierProgress::Step::Looking:
        return tr("Looking at what the other side lacks…");
    case CourierProgress::Step::Collecting:
        return tr("Collecting: %1 of %n document(s)", nullptr, int(progress.total)).arg(progress.done);
    case CourierProgress::Step::Writing:
        return tr("Writing: %1 of %2")
            .arg(Formatting::bytes(progress.done), Formatting::bytes(progress.total));
    case CourierProgress::Step::Checking:
        return tr("Checking the file…");
    case CourierProgress::Step::TakingIn:
        return tr("Taking in: %n documents so far", nullptr, int(progress.done));
    }
    Q_UNREACHABLE();
}

QString CourierWords::refusedTaking(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::DiskFull:
        return tr("There is not enough space there. Parts that are finished can be used. Free some space, "
                  "take another "
                  "stick, or choose smaller parts and several sticks.");
    case ErrorKind::ReadOnly:
        return tr("The file cannot be written there, or this PC has no place for the key of the person. "
                  "Choose another "
                  "place, or sign in to a desktop that keeps passwords.");
    case ErrorKind::InvalidInput:
        return tr("One document is larger than a part. Choose larger parts.");
    case ErrorKind::Cancelled:
        return tr("Stopped. No half file was left behind.");
    default:
        return ErrorText::of(error);
    }
}

QString CourierWords::refusedBringing(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge:
        return tr("This is not a file of this program, or it was changed or cut short on its way. Nothing "
                  "was brought "
                  "in. Copy it again, or ask for a new one.");
    case ErrorKind::NotFound:
        return tr("The file cannot be read. Is the stick still in?");
    case ErrorKind::NewerVersion:
        return tr("The file was made by a newer version of this program. Update the program here first.");
    case ErrorKind::DiskFull:
        return tr("This PC has too little space to take the file in. Free some space and try again.");
    case ErrorKind::Forbidden:
        return tr("The file was made for someone else, or for an earlier key of this PC. Give its maker the "
                  "key file "
                  "of this PC and ask for a new one.");
    case ErrorKind::Cancelled:
        return tr("Stopped. What had come so far is stored; bring the file in again for the rest.");
    default:
        return ErrorText::of(error);
    }
}

QString CourierWords::notForHere(const CarriedFile& file)
{
    return tr("%1 made this file for someone else, or for an earlier key of this PC. Give %1 the key file of "
              "this PC "
              "and ask for a new one.")
        .arg(file.sender.name);
}

QString CourierWords::question(const CarriedFile& file)
{
    const QString who =
        tr("%1 (%2), key %3")
            .arg(file.sender.name, file.sender.user.toString(), file.sender.key.fingerprint());
    return tr("The file is from %1, made on %2. Nobody here knows this key yet. Ask the person whether it is "
              "theirs, "
              "for example by telephone, before you accept it.")
        .arg(who, madeOn(file));
}

QString CourierWords::mayDelete(const CarriedFile& file)
{
    return tr("What %1 brings would delete more than half of the documents of a database here. Nothing was "
              "deleted. "
              "Ask %1 before going on.")
        .arg(file.sender.name);
}

QString CourierWords::brought(const CarriedFile& file, const BringReport& report)
{
    if (report.wasHereAlready)
        return tr("From %1, made on %2: was brought in before. Nothing changed.")
            .arg(file.sender.name, madeOn(file));
    QStringList sentences{tr("From %1, made on %2: %n new documents.", nullptr, int(report.documents))
                              .arg(file.sender.name, madeOn(file))};
    if (!report.leftOut.isEmpty())
        sentences.append(tr("Left out, because it does not concern you: %1.").arg(listed(report.leftOut)));
    if (report.refused > 0)
        sentences.append(tr("%n documents could not be stored.", nullptr, int(report.refused)));
    if (!report.missingParts.isEmpty())
        sentences.append(tr("Part %1 of %2 is still missing; what came is stored.")
                             .arg(numbered(report.missingParts))
                             .arg(report.parts));
    return sentences.join(u' ');
}

QString CourierWords::broughtSnapshot(const CarriedFile& file, qint64 documents)
{
    return tr("“%1” as it was on %2: %n new documents.", nullptr, int(documents))
        .arg(file.database, madeOn(file));
}

} // namespace shanke
