// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheet/CommentMarks.h"

#include <QAbstractButton>

namespace shanke {

// The bubble at one spot.
class CommentMark : public QAbstractButton
{
    Q_OBJECT
public:
    CommentMark(const SpotComments& comments, QWidget* sheet);

    const SheetSpot& spot() const { return m_comments.spot; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SpotComments m_comments;
};

} // namespace shanke
