// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/DraftContent.h"

#include "lesson/InlineMarkup.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr DraftStage Stages[]{DraftStage::Draft, DraftStage::Discussion, DraftStage::Final};

} // namespace

QString DraftContent::sentence(const DraftSide& side)
{
    if (side.isPublished)
        return tr("Published: teachers of all schools of the county comment on it.");
    switch (side.stage) {
    case DraftStage::Draft:
        return tr("First draft: its founder writes, and whom they let in.");
    case DraftStage::Discussion:
        return tr("Under discussion: colleagues comment on it.");
    case DraftStage::Final:
        return tr("Final draft: whoever keeps the column may publish it.");
    }
    Q_UNREACHABLE();
}

QString DraftContent::label(DraftStage from, DraftStage to)
{
    if (to == DraftStage::Final)
        return tr("It is final");
    return from == DraftStage::Final ? tr("Discuss it again") : tr("Put it up for discussion");
}

PaneContent DraftContent::of(const ResearchView& view, const DraftSide& side, const QDateTime& now)
{
    PaneContent content;
    content.title = side.isPublished ? tr("Comments on the standard plan") : tr("Discussion");
    content.sentence = sentence(side);
    content.tone = side.stage == DraftStage::Final ? Tone::Good : Tone::Neutral;
    content.empty = tr("Nobody has commented on it yet.");
    for (const DraftRemark& remark : side.remarks) {
        content.lines.append({remark.origin.id.toString(),
                              SaidWords::heading(view, remark.origin, now),
                              plainFromMarkup(remark.said.text),
                              u"comment"_s,
                              Tone::Neutral,
                              {},
                              {remark.said.place, remark.said.block}});
    }
    content.first = std::max<qsizetype>(0, content.lines.size() - 1);
    if (maySay(view, sayingOf(view.record, RemarkSaid{{}, {}, u"…"_s}))) {
        const QList<Saying> remark{sayingOf(view.record, RemarkSaid{})};
        content.detail = tr("Alt+C comments on the paragraph or row with the cursor.");
        content.main =
            PaneAction{u"write"_s, tr("Comment"), u"comment"_s, SayDeed{remark, {u"place"_s, u"text"_s}}};
        content.there =
            PaneAction{u"writeThere"_s, tr("Comment"), u"comment"_s, SayDeed{remark, {u"text"_s}}};
    } else if (side.isPublished) {
        content.detail =
            tr("You can comment once your school belongs to a county and its staff list, with your "
               "name on it, has come to this PC.");
    }
    for (const DraftStage to : Stages) {
        const Saying step = sayingOf(view.record, DraftStepSaid{to, {}});
        if (to != DraftStage::Draft && maySay(view, step))
            content.actions.append({u"step"_s, label(side.stage, to), u"approved"_s, SayDeed{{step}}});
    }
    return content;
}

} // namespace shanke
