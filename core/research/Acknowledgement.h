// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/ResearchEvent.h"

namespace shanke {

enum class Acknowledged {
    Read,      // a notice, a question
    Accepted,  // a task
    Confirmed, // an observation, by who was observed
    Settled,   // a question, by who asked it: it needs no more answers
};

// That somebody took note of something.
struct AcknowledgementSaid
{
    Acknowledged what = Acknowledged::Read;
    QString note;

    static const Fields<AcknowledgementSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    // A task is accepted and not confirmed, and so on.
    QString fault(const DocId& about) const;
};

using Acknowledgement = ResearchEvent<AcknowledgementSaid>;

// The confirmation of an observation by whom it observed; nothing from anybody else. Of several the first.
const Acknowledgement* confirmationOf(const DocId& observation, const UserId& observed,
                                      const std::vector<Acknowledgement>& events);

// Who has read a notice, and who has not, each in the order of those addressed. Whoever reads without being
// addressed is in neither.
struct NoticeReceipts
{
    std::vector<UserId> read;
    std::vector<UserId> unread;
};

NoticeReceipts receiptsOf(const DocId& notice, const std::vector<UserId>& addressed,
                          const std::vector<Acknowledgement>& events);

} // namespace shanke
