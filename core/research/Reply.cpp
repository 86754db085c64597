// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Reply.h"

#include "research/Observation.h"
#include "research/Thread.h"
#include "research/eventKind.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;

const Fields<ReplySaid>& ReplySaid::fields()
{
    static const Fields<ReplySaid> fields{
        bindMarkup("text"_L1, &ReplySaid::text, QT_TRANSLATE_NOOP("Kinds", "Text")),
    };
    return fields;
}

const KindDescription& ReplySaid::kind()
{
    static const KindDescription kind = [] {
        KindDescription reply = eventKind<ReplySaid>(u"reply"_s, QT_TRANSLATE_NOOP("Kinds", "Reply"));
        reply.isUrgent = true;
        reply.places.push_back(filesPlace());
        return reply;
    }();
    return kind;
}

const QStringList& ReplySaid::aboutKinds()
{
    static const QStringList kinds{threadKind().word, observationKind().word};
    return kinds;
}

QString ReplySaid::fault(const DocId&) const
{
    return {};
}

} // namespace shanke
