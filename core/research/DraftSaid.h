// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/ResearchEvent.h"

namespace shanke {

// How far a draft of a standard plan is (初备稿, 研讨稿, 定稿). Published it is a document of a column.
enum class DraftStage { Draft, Discussion, Final };

// That whoever founded a draft takes it one step on, or opens it again.
struct DraftStepSaid
{
    DraftStage to = DraftStage::Discussion;
    QString note;

    static const Fields<DraftStepSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

using DraftStep = ResearchEvent<DraftStepSaid>;

// What a colleague remarks on a draft (批注), of one of its places or of all of it; and on a published
// standard plan somebody of any school.
struct RemarkSaid
{
    static constexpr qsizetype MostCharacters = 2000;

    QString place; // its key; empty: the whole draft
    QString block; // the block or row of the place; empty: all of it
    QString text;  // inline markup

    static const Fields<RemarkSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

using DraftRemark = ResearchEvent<RemarkSaid>;

// Where a step leads, from where it may be taken.
bool leadsOn(DraftStage from, DraftStage to);
// Where the draft stands: a step counts that its founder said and that leads on from where it stood.
DraftStage draftStage(const DocId& draft, const UserId& founder, const std::vector<DraftStep>& steps);

} // namespace shanke
