// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shanke {

class CommentNote;
class PlaceEditor;

// A section of the sheet: the heading of a place, what an approver said about it, and its editor.
class SheetSection : public QWidget
{
    Q_OBJECT
public:
    // The editor belongs to the section then.
    explicit SheetSection(PlaceEditor* editor, QWidget* parent = nullptr);

    PlaceEditor& editor() const { return *m_editor; }
    void setComments(const QStringList& comments);

private:
    PlaceEditor* m_editor;
    CommentNote* m_comments;
};

} // namespace shanke
