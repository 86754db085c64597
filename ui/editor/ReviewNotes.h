// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowListModel.h"
#include "ui/common/Theme.h"
#include "ui/editor/Colleagues.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

// One thing an approver said: the verdict on the whole plan, or a comment on a block.
struct ReviewNote
{
    QString key;
    QString block;   // empty: the whole plan
    QString place;   // where the block stands now; empty when it is gone
    QString heading; // who and where
    QString text;
    Tone tone = Tone::Neutral;

    friend bool operator==(const ReviewNote&, const ReviewNote&) = default;
};

// What was said about the newest submission that anybody said something about, verdicts first. `record` is
// what is being edited now: what was said about blocks of another document of the submission stands there.
QList<ReviewNote> reviewNotes(const std::vector<ReviewEntry>& reviews, const Record& record,
                              const Colleagues& colleagues, const QDateTime& now);

// "Returned by Long Xiu today 09:05: No board design. Please add it." The whole of a decision but its
// comments, and whether it is at the school.
QString verdictSentence(const Decision& decision, const Colleagues& colleagues, const QDateTime& now);

class ReviewNoteModel : public RowListModel<ReviewNote>
{
    Q_OBJECT
public:
    using RowListModel::RowListModel;

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString keyOf(const ReviewNote& note) const override { return note.key; }
};

} // namespace shanke
