// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/DeliveryWords.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"
#include "ui/common/SyncSentence.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

struct Sentence
{
    const char* code;
    const char* text;
};

// The placeholders take the details of the entry in order.
constexpr Sentence logSentences[]{
    {"reached", QT_TRANSLATE_NOOP("DeliveryWords", "The school's server was reached.")},
    {"offline",
     QT_TRANSLATE_NOOP("DeliveryWords", "The school's server cannot be reached. Work goes on here.")},
    {"county_reached", QT_TRANSLATE_NOOP("DeliveryWords", "The county was reached.")},
    {"county_offline",
     QT_TRANSLATE_NOOP("DeliveryWords", "The county cannot be reached. Work goes on here.")},
    {"sent", QT_TRANSLATE_NOOP("DeliveryWords", "Sent: %1.")},
    {"received", QT_TRANSLATE_NOOP("DeliveryWords", "Received: %1.")},
    {"refused", QT_TRANSLATE_NOOP("DeliveryWords", "The server refused %1: %2")},
    {"not_had", QT_TRANSLATE_NOOP("DeliveryWords", "%1 could not be fetched and is asked for again: %2")},
    {"snapshot", QT_TRANSLATE_NOOP("DeliveryWords", "“%1” came as one file: %2 documents.")},
    {"snapshot_failed",
     QT_TRANSLATE_NOOP("DeliveryWords",
                       "“%1” could not be used as one file and comes document by document: %2")},
    {"attention",
     QT_TRANSLATE_NOOP("DeliveryWords", "The exchange of “%1” stopped and asks for a decision: %2")},
    {"repaired", QT_TRANSLATE_NOOP(
                     "DeliveryWords",
                     "The file of “%1” was damaged and has been repaired. The damaged file is kept as %2.")},
    {"not_repaired",
     QT_TRANSLATE_NOOP("DeliveryWords", "The file of “%1” is damaged and could not be repaired yet.")},
    {"notes_restarted",
     QT_TRANSLATE_NOOP("DeliveryWords", "The notes of this PC were damaged and begin anew.")},
    {"own_device",
     QT_TRANSLATE_NOOP("DeliveryWords", "This folder was copied or moved; it works on its own from now on.")},
    {"restored", QT_TRANSLATE_NOOP("DeliveryWords", "A backup was put in place.")},
    {"not_restored",
     QT_TRANSLATE_NOOP("DeliveryWords", "A backup could not be used; everything is as it was.")},
};

} // namespace

QString DeliveryWords::log(const LogEntry& entry)
{
    for (const Sentence& sentence : logSentences) {
        if (entry.code != QLatin1StringView(sentence.code))
            continue;
        QString text = tr(sentence.text);
        for (const QString& detail : entry.details)
            text = text.arg(ErrorText::refusal(named(detail)));
        return text;
    }
    for (int kind = int(ErrorKind::InvalidInput); kind <= int(ErrorKind::Cancelled); ++kind)
        if (entry.code == errorName(ErrorKind(kind)))
            return ErrorText::sentence(ErrorKind(kind));
    return (QStringList{entry.code} + entry.details).join(u" · "_s);
}

// Titles joined by " · "; a document without a title comes with its id and is called by its kind.
QString DeliveryWords::named(const QString& titles)
{
    QStringList parts = titles.split(u" · "_s);
    for (QString& part : parts) {
        if (allKinds().of(DocId(part)))
            part = KindWords::kind(DocId(part));
    }
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

QString DeliveryWords::why(const DeliveryItem& item)
{
    if (item.atSchool == Delivery::WaitingForUpdate)
        return awaitsUpdate(Hop::School);
    if (item.atCounty == Delivery::WaitingForUpdate)
        return awaitsUpdate(Hop::County);
    switch (item.delivery) {
    case Delivery::OnlyHere:
        return tr("goes out when a server is set in the settings");
    case Delivery::WaitingForNetwork:
        return tr("goes out by itself when the network is back");
    case Delivery::WaitingForUpdate:
        return awaitsUpdate(Hop::School);
    case Delivery::TakenAlong:
        return tr("was taken along on a stick; no server has confirmed it yet");
    case Delivery::Sending:
        return tr("is on its way");
    case Delivery::Unconfirmed:
        return tr("has left this PC; it counts as soon as this PC is confirmed");
    case Delivery::AtSchool:
        return item.atCounty
                   ? tr("the school's server has it and carries it on; the county has not confirmed it yet")
                   : tr("the school's server has it");
    case Delivery::AtCounty:
        return tr("the county has it");
    case Delivery::NotHere:
        return tr("it could not be fetched and is asked for again: %1").arg(ErrorText::refusal(item.reason));
    case Delivery::Refused:
        return refused(item);
    }
    Q_UNREACHABLE();
}

// Nothing is wrong with the document: the rules there were made before its kind was.
QString DeliveryWords::awaitsUpdate(Hop server)
{
    return server == Hop::School
               ? tr("the school's server is older: it does not know this kind of document yet; your work "
                    "stays here and goes when the server is updated")
               : tr("the county's server is older: it does not know this kind of document yet; your work "
                    "stays here and goes when the server is updated");
}

// By whom, where there are two.
QString DeliveryWords::refused(const DeliveryItem& item)
{
    const QString reason = ErrorText::refusal(item.reason);
    const bool byCounty = item.atCounty == Delivery::Refused;
    if (byCounty && item.atSchool == Delivery::AtSchool)
        return tr("the school's server has it, the county refused it: %1").arg(reason);
    if (item.atSchool == Delivery::Refused && item.atCounty && !byCounty)
        return tr("the school's server refused it: %1").arg(reason);
    return tr("the server refused it: %1").arg(reason);
}

QString DeliveryWords::total(const SyncStatus& status)
{
    if (status.waiting == 0 && status.files.pieces > 0)
        return tr("All texts are sent; files follow.");
    const bool isHalfWay = status.isComplete() && !status.serverIsCounty && status.county.lacks > 0;
    if (isHalfWay && status.county.link != LinkState::NoServer)
        return tr("Everything is at the school; %n not confirmed by the county yet.", nullptr,
                  status.county.lacks);
    if (status.waiting == 0)
        return status.isComplete() ? tr("Nothing waits: everything is where it should be.")
                                   : tr("Nothing waits to be sent.");
    const QString bytes = Formatting::bytes(status.waitingBytes);
    return status.serverIsCounty ? tr("%n not at the county yet (%1).", nullptr, status.waiting).arg(bytes)
                                 : tr("%n not at the school yet (%1).", nullptr, status.waiting).arg(bytes);
}

QString DeliveryWords::unconfirmed(const SyncStatus& status)
{
    const UnconfirmedWork& work = status.unconfirmed;
    if (work.documents == 0)
        return {};
    const QString what = SyncSentence::unconfirmed(status);
    if (work.confirmers.isEmpty())
        return tr("%1. The person who looks after the school's server or the county can confirm it; its code "
                  "is %2.")
            .arg(what, work.code);
    //: between the names of people of whom one is enough
    const QString names = work.confirmers.join(tr(" or "));
    return tr("%1. %2 can do it on their own PC, in the settings under “PCs of the school”, after comparing "
              "the code of this PC with you: %3.")
        .arg(what, names, work.code);
}

} // namespace shanke
