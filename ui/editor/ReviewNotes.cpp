// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ReviewNotes.h"

#include "lesson/emptyPlace.h"
#include "ui/common/Badge.h"
#include "ui/common/DoubtWords.h"
#include "ui/common/Formatting.h"
#include "ui/common/Icons.h"
#include "ui/common/KindWords.h"
#include "ui/common/Words.h"
#include "ui/sheet/NoteDelegate.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Decision& decision)
{
    QStringList parts;
    for (const QString& reason : decision.reasons)
        parts.append(Words::returnReason(reason));
    if (!decision.note.isEmpty())
        parts.append(decision.note);
    return parts.join(u'\n');
}

QString deciderOf(const Decision& decision, const Colleagues& colleagues)
{
    return Words::decider(colleagues.nameOf(decision.author.toString()),
                          decision.inPlace.isEmpty() ? QString()
                                                     : colleagues.nameOf(decision.inPlaceOf().toString()));
}

ReviewNote verdictNote(const Decision& decision, const QString& author, const QDateTime& now)
{
    const Badge badge = Badge::of(decision.verdict);
    const Reason reason = decision.judgement.reason;
    QStringList heading{badge.word, decision.grade, author, Formatting::moment(decision.decidedAt, now)};
    const bool counts = standingOf(reason) == Standing::Good;
    heading.insert(counts ? heading.size() : 0, DoubtWords::word(reason));
    heading.removeAll(QString());
    const QString text =
        counts ? textOf(decision)
               : QStringList{DoubtWords::sentence(reason), textOf(decision)}.join(u'\n').trimmed();
    return {decision.id.toString(), {},   {},
            heading.join(u" · "_s), text, counts ? badge.tone : Badge::of(reason).tone};
}

ReviewNote commentNote(const Decision& decision, size_t number, const QString& author, const Record& record)
{
    const ReviewComment& comment = decision.comments[number];
    const QString place = placeOfItem(record, comment.block);
    const QString where = comment.block.isEmpty() ? ReviewNoteModel::tr("Whole plan")
                          : place.isEmpty()       ? ReviewNoteModel::tr("No longer in the plan")
                                                  : KindWords::place(record.kind(), place);
    return {decision.id.toString() + u'/' + QString::number(number),
            comment.block,
            place,
            where + u" · "_s + author,
            comment.text,
            Tone::Attention};
}

// Whether the block was handed in with a document of another kind.
bool isOfAnother(const QString& block, const Submission& submission, const Record& record)
{
    const std::vector<Record> handedIn = submission.records();
    return std::any_of(handedIn.begin(), handedIn.end(), [&](const Record& other) {
        return other.kind().word != record.kind().word && !placeOfItem(other, block).isEmpty();
    });
}

} // namespace

QList<ReviewNote> reviewNotes(const std::vector<ReviewEntry>& reviews, const Record& record,
                              const Colleagues& colleagues, const QDateTime& now)
{
    const auto said = std::find_if(reviews.begin(), reviews.end(),
                                   [](const ReviewEntry& entry) { return !entry.decisions.empty(); });
    QList<ReviewNote> notes;
    if (said == reviews.end())
        return notes;
    for (const Decision& decision : said->decisions)
        notes.append(verdictNote(decision, deciderOf(decision, colleagues), now));
    for (const Decision& decision : said->decisions) {
        const QString author = deciderOf(decision, colleagues);
        for (size_t i = 0; i < decision.comments.size(); ++i) {
            if (!isOfAnother(decision.comments[i].block, said->submission, record))
                notes.append(commentNote(decision, i, author, record));
        }
    }
    return notes;
}

QString verdictSentence(const Decision& decision, const Colleagues& colleagues, const QDateTime& now)
{
    const QString text = textOf(decision).replace(u'\n', ReviewNoteModel::tr("; "));
    const QString head = ReviewNoteModel::tr("%1 by %2 %3")
                             .arg(Words::verdict(decision.verdict), deciderOf(decision, colleagues),
                                  Formatting::moment(decision.decidedAt, now));
    const QString said = text.isEmpty() ? head : ReviewNoteModel::tr("%1: %2").arg(head, text);
    const QString doubt = DoubtWords::word(decision.judgement.reason);
    return doubt.isEmpty() ? said : said + u" · "_s + doubt;
}

QVariant ReviewNoteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReviewNote& note = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return note.text;
    case NoteDelegate::HeadingRole:
        return note.heading;
    case Qt::DecorationRole:
        return iconPixmap(note.block.isEmpty() && note.tone != Tone::Attention ? u"review"_s : u"comment"_s,
                          scaled(16), colours().of(note.tone).ink, 2);
    case Qt::AccessibleTextRole:
        return QString(note.heading + u": "_s + note.text);
    default:
        return {};
    }
}

} // namespace shanke
