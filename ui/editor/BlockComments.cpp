// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BlockComments.h"

#include "lesson/InlineMarkup.h"
#include "lesson/emptyPlace.h"
#include "ui/common/KindWords.h"
#include "ui/editor/EditorFacts.h"
#include "ui/editor/RecordSheet.h"
#include "ui/editor/SidePane.h"
#include "ui/said/SaidPane.h"
#include "ui/sheet/CommentMarks.h"
#include "ui/sheet/SheetReader.h"

#include <QMenu>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestExcerpt = 16; // characters

// The beginning of what a block or row says.
QString excerptOf(const Record& record, const QString& place, const QString& id)
{
    const auto described = std::find_if(record.kind().places.begin(), record.kind().places.end(),
                                        [&](const PlaceDescription& each) { return each.key == place; });
    for (const QJsonValue& row : record.toJson().value(place).toArray()) {
        if (row[u"id"_s].toString() != id)
            continue;
        for (const FieldDescription& field : described->fields) {
            const bool isText = field.type == FieldType::Markup || field.type == FieldType::Line;
            const QString text = plainFromMarkup(row[field.key].toString()).simplified();
            if (isText && !text.isEmpty())
                return text.size() > LongestExcerpt ? text.first(LongestExcerpt) + u'…' : text;
        }
    }
    return {};
}

} // namespace

BlockComments::BlockComments(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    m_parts.said.setWhere(
        [this](const SheetSpot& spot) { return where(m_parts.session.edits().record(), spot); });
    connect(&m_parts.facts, &EditorFacts::changed, this, [this] {
        m_parts.said.showLines();
        mark();
    });
    connect(&m_parts.said, &SaidPane::titleChanged, this, &BlockComments::mark);
    connect(&m_parts.said, &SaidPane::spotWanted, this,
            [this](const SheetSpot& spot) { emit placeWanted(spot.place, spot.item); });
    connect(&m_parts.sheet, &RecordSheet::commentsWanted, this, &BlockComments::lead);
    connect(&m_parts.reader, &SheetReader::commentsWanted, this, &BlockComments::lead);
    connect(&m_parts.sheet, &RecordSheet::menuAsked, this, &BlockComments::extend);
    connect(&m_parts.reader, &SheetReader::menuAsked, this, &BlockComments::extend);
}

QString BlockComments::where(const Record& record, const SheetSpot& spot)
{
    if (spot.item.isEmpty())
        return spot.place.isEmpty() ? QString() : KindWords::place(record.kind(), spot.place);
    const QString place = placeOfItem(record, spot.item);
    if (place.isEmpty())
        return tr("%1, no longer there").arg(KindWords::place(record.kind(), spot.place));
    const QString excerpt = excerptOf(record, place, spot.item);
    const QString name = KindWords::place(record.kind(), place);
    return excerpt.isEmpty() ? name : tr("%1 “%2”").arg(name, excerpt);
}

void BlockComments::mark()
{
    QList<SheetComment> comments;
    for (const ReviewNote& note : m_parts.facts.notes().rows()) {
        if (!note.block.isEmpty())
            comments.append({{note.place, note.block}, note.text});
    }
    QList<SheetSpot> spots;
    for (const SheetComment& comment : std::as_const(comments))
        spots.append(comment.spot);
    for (const SheetSpot& spot : m_parts.said.spots()) {
        comments.append({spot});
        spots.append(spot);
    }
    m_parts.sheet.setComments(comments);
    m_parts.reader.setCommented(countedBySpot(spots));
}

SheetSpot BlockComments::current() const
{
    if (!m_parts.session.isOnlyShown())
        return m_parts.sheet.currentSpot();
    const QString block = m_parts.reader.pickedBlock();
    return {placeOfItem(m_parts.session.edits().record(), block), block};
}

// What is not saved yet is saved first: nobody else could know what the comment is about.
void BlockComments::comment()
{
    const SheetSpot spot = current();
    if (!m_parts.said.mayCommentAt(spot))
        return lead(spot);
    if (m_parts.session.hasUnsaved())
        m_parts.session.save();
    m_parts.side.showTab(SidePane::Tab::Said);
    m_parts.said.commentAt(spot, where(m_parts.session.edits().record(), spot));
}

void BlockComments::lead(const SheetSpot& spot)
{
    if (!m_parts.side.showCommentsAt(spot))
        emit told(
            tr("Nobody has commented on this. Drafts of standard plans and published ones are commented "
               "on here; other plans by whoever approves them, in Review."));
}

void BlockComments::extend(QMenu& menu)
{
    const bool isFor = m_parts.said.mayCommentAt(current());
    menu.addSeparator();
    QAction* comment = menu.addAction(isFor ? tr("Comment on this (Alt+C)") : tr("Show comments (Alt+C)"));
    comment->setObjectName(u"editor.comment"_s);
    connect(comment, &QAction::triggered, this, &BlockComments::comment);
}

} // namespace shanke
