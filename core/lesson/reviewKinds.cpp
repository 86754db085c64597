// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/reviewKinds.h"

#include "lesson/Decision.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;
using Shape = AskedMember::Shape;

namespace {

QStringList verdictWords()
{
    QStringList words;
    for (const Verdict verdict :
         {Verdict::Approved, Verdict::ApprovedWithNotes, Verdict::Returned, Verdict::Withdrawn})
        words.append(toWord(verdict));
    return words;
}

} // namespace

const KindDescription& submissionKind()
{
    static const KindDescription kind{
        .word = u"submission"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Submission"),
        .family = Family::Event,
        .homes = {{DatabaseKind::Desk, Writers::Owner}},
        .schema = 2, // 1: it carries a lesson plan
        .isUrgent = true,
        .isOwedReceipt = true,
        .asked = {{u"plan"_s},
                  {u"content"_s, Shape::Object},
                  {u"contentHash"_s, Shape::Digest},
                  {u"counter"_s, Shape::Count}},
    };
    return kind;
}

const KindDescription& decisionKind()
{
    static const KindDescription kind{
        .word = u"decision"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Decision"),
        .family = Family::Event,
        .homes = {{DatabaseKind::Desk, Writers::Deciders}},
        .isUrgent = true,
        .isOwedReceipt = true,
        .asked = {{u"submission"_s},
                  {u"contentHash"_s, Shape::Digest},
                  {u"verdict"_s, Shape::Word, verdictWords()}},
    };
    return kind;
}

} // namespace shanke
