// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Acknowledgement.h"

#include "base/Words.h"
#include "research/Notice.h"
#include "research/Observation.h"
#include "research/Task.h"
#include "research/Thread.h"
#include "research/eventKind.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Acknowledged, 4> Acknowledgements({{
    {Acknowledged::Read, "read"_L1, QT_TRANSLATE_NOOP("Kinds", "Read")},
    {Acknowledged::Accepted, "accepted"_L1, QT_TRANSLATE_NOOP("Kinds", "Accepted")},
    {Acknowledged::Confirmed, "confirmed"_L1, QT_TRANSLATE_NOOP("Kinds", "Confirmed")},
    {Acknowledged::Settled, "settled"_L1, QT_TRANSLATE_NOOP("Kinds", "Settled")},
}});

struct AllowedWord
{
    const KindDescription& (*about)();
    Acknowledged what;
};

constexpr AllowedWord Allowed[]{
    {noticeKind, Acknowledged::Read},    {threadKind, Acknowledged::Read},
    {taskKind, Acknowledged::Accepted},  {observationKind, Acknowledged::Confirmed},
    {threadKind, Acknowledged::Settled},
};

} // namespace

const Fields<AcknowledgementSaid>& AcknowledgementSaid::fields()
{
    using A = AcknowledgementSaid;
    static const Fields<AcknowledgementSaid> fields{
        bindChoice("what"_L1, &A::what, Acknowledgements, QT_TRANSLATE_NOOP("Kinds", "What is said")),
        bind("note"_L1, &A::note, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

const KindDescription& AcknowledgementSaid::kind()
{
    static const KindDescription kind =
        eventKind<AcknowledgementSaid>(u"acknowledgement"_s, QT_TRANSLATE_NOOP("Kinds", "Acknowledgement"));
    return kind;
}

const QStringList& AcknowledgementSaid::aboutKinds()
{
    static const QStringList kinds{noticeKind().word, threadKind().word, taskKind().word,
                                   observationKind().word};
    return kinds;
}

QString AcknowledgementSaid::fault(const DocId& about) const
{
    const bool isAllowed = std::any_of(std::begin(Allowed), std::end(Allowed), [&](const AllowedWord& row) {
        return row.what == what && row.about().word == kindWordOf(about);
    });
    return isAllowed ? QString() : u"this cannot be said of such a document"_s;
}

const Acknowledgement* confirmationOf(const DocId& observation, const UserId& observed,
                                      const std::vector<Acknowledgement>& events)
{
    for (const Acknowledgement* event : countedAbout(observation, events)) {
        if (event->origin.author == observed)
            return event;
    }
    return nullptr;
}

NoticeReceipts receiptsOf(const DocId& notice, const std::vector<UserId>& addressed,
                          const std::vector<Acknowledgement>& events)
{
    QSet<UserId> readers;
    for (const Acknowledgement* event : countedAbout(notice, events))
        readers.insert(event->origin.author);
    NoticeReceipts receipts;
    for (const UserId& person : addressed)
        (readers.contains(person) ? receipts.read : receipts.unread).push_back(person);
    return receipts;
}

} // namespace shanke
