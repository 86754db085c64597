// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shanke {

class CommentNote;

// A section of the sheet: its heading, what an approver said about it, and its body.
class SheetSection : public QWidget
{
    Q_OBJECT
public:
    SheetSection(const QString& place, QWidget* body, QWidget* parent = nullptr);

    const QString& place() const { return m_place; }
    QWidget* body() const { return m_body; }
    void setComments(const QStringList& comments);

private:
    QString m_place;
    QWidget* m_body;
    CommentNote* m_comments;
};

} // namespace shanke
