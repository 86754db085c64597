// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

#include <QObject>
#include <QRect>

#include <functional>

class QWidget;

namespace shanke {

class CommentMark;

// How many people's words are about one spot.
struct SpotComments
{
    SheetSpot spot;
    int count = 0;

    friend bool operator==(const SpotComments&, const SpotComments&) = default;
};

// Each spot once, in the order in which they come.
QList<SpotComments> countedBySpot(const QList<SheetSpot>& spots);

// Bubbles beside the blocks of a sheet that somebody said something about, with how many comments there are.
// They follow the layout of the sheet, and take no focus: keys come to the comments from the block. Objects:
// "comments." and the id of the block, or the key of the place.
class CommentMarks : public QObject
{
    Q_OBJECT
public:
    // Where a spot stands on `sheet`; empty: it is not there, or cannot be seen.
    using Whereabouts = std::function<QRect(const SheetSpot& spot)>;

    // The marks lie on the sheet, which owns them.
    CommentMarks(QWidget* sheet, Whereabouts where);

    void setComments(const QList<SpotComments>& comments);
    // After something moved that the sheet does not lay out itself.
    void lay();

signals:
    void clicked(const shanke::SheetSpot& spot);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void laySoon();

    QWidget* m_sheet;
    Whereabouts m_where;
    QList<SpotComments> m_comments;
    QList<CommentMark*> m_marks;
    bool m_isLayPending = false;
};

} // namespace shanke
