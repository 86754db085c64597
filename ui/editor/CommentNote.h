// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace shanke {

// What an approver said about a place, as a note stuck to it on the sheet. Hidden while there is nothing.
class CommentNote : public QFrame
{
    Q_OBJECT
public:
    explicit CommentNote(QWidget* parent = nullptr);

    void setComments(const QStringList& comments);

private:
    QLabel* m_text;
};

} // namespace shanke
