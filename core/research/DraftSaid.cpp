// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/DraftSaid.h"

#include "base/Words.h"
#include "lesson/planKinds.h"
#include "research/eventKind.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<DraftStage, 3> DraftStages({{
    {DraftStage::Draft, "DRAFT"_L1, QT_TRANSLATE_NOOP("Kinds", "First draft")},
    {DraftStage::Discussion, "DISCUSSION"_L1, QT_TRANSLATE_NOOP("Kinds", "Under discussion")},
    {DraftStage::Final, "FINAL"_L1, QT_TRANSLATE_NOOP("Kinds", "Final draft")},
}});

struct DraftMove
{
    DraftStage from;
    DraftStage to;
};

constexpr DraftMove Moves[]{
    {DraftStage::Draft, DraftStage::Discussion},
    {DraftStage::Discussion, DraftStage::Final},
    {DraftStage::Final, DraftStage::Discussion}, // opened again
};

Choices placesOfDraft()
{
    Choices choices;
    for (const PlaceDescription& place : standardKind().places) {
        if (place.type != PlaceType::Files)
            choices.push_back({place.key, place.label});
    }
    return choices;
}

const QStringList& aboutDrafts()
{
    static const QStringList kinds{standardKind().word};
    return kinds;
}

} // namespace

const Fields<DraftStepSaid>& DraftStepSaid::fields()
{
    static const Fields<DraftStepSaid> fields{
        bindChoice("to"_L1, &DraftStepSaid::to, DraftStages, QT_TRANSLATE_NOOP("Kinds", "How far it is")),
        bind("note"_L1, &DraftStepSaid::note, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

const KindDescription& DraftStepSaid::kind()
{
    static const KindDescription kind =
        eventKind<DraftStepSaid>(u"draftStep"_s, QT_TRANSLATE_NOOP("Kinds", "Step of a draft"));
    return kind;
}

const QStringList& DraftStepSaid::aboutKinds()
{
    return aboutDrafts();
}

QString DraftStepSaid::fault(const DocId&) const
{
    return to == DraftStage::Draft ? u"no step leads back to the first draft"_s : QString();
}

const Fields<RemarkSaid>& RemarkSaid::fields()
{
    static const Fields<RemarkSaid> fields{
        bindKey("place"_L1, &RemarkSaid::place, QT_TRANSLATE_NOOP("Kinds", "Part of the draft"),
                placesOfDraft()),
        bind("block"_L1, &RemarkSaid::block, QT_TRANSLATE_NOOP("Kinds", "Block")),
        bindMarkup("text"_L1, &RemarkSaid::text, QT_TRANSLATE_NOOP("Kinds", "Text")),
    };
    return fields;
}

const KindDescription& RemarkSaid::kind()
{
    static const KindDescription kind = eventKind<RemarkSaid>(
        u"draftRemark"_s, QT_TRANSLATE_NOOP("Kinds", "Comment on a draft"),
        {{platform::DatabaseKind::School, Writers::Staff}, {platform::DatabaseKind::Column, Writers::Staff}});
    return kind;
}

const QStringList& RemarkSaid::aboutKinds()
{
    return aboutDrafts();
}

QString RemarkSaid::fault(const DocId&) const
{
    if (text.size() > MostCharacters)
        return u"a comment has at most %1 characters"_s.arg(MostCharacters);
    return place.isEmpty() && !block.isEmpty() ? u"a block is of a part of the draft"_s : QString();
}

bool leadsOn(DraftStage from, DraftStage to)
{
    return std::any_of(std::begin(Moves), std::end(Moves),
                       [&](const DraftMove& move) { return move.from == from && move.to == to; });
}

DraftStage draftStage(const DocId& draft, const UserId& founder, const std::vector<DraftStep>& steps)
{
    DraftStage stage = DraftStage::Draft;
    for (const DraftStep* step : countedAbout(draft, steps)) {
        if (step->origin.author == founder && leadsOn(stage, step->said.to))
            stage = step->said.to;
    }
    return stage;
}

} // namespace shanke
