// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/PlaceEditor.h"

namespace shanke {

// A place of text. Object: "editor.<key of the place>".
class TextEditor : public PlaceEditor
{
    Q_OBJECT
public:
    enum class Look { Plain, Board }; // a board has a frame, and room to draw with words

    TextEditor(RecordEdits& edits, const PlaceDescription& place, Look look, QWidget* parent = nullptr);

    void show(const Record& record) override;
    QStringList showComments(const CommentsById& comments) override;
    QList<QRect> rectsOf(const QSet<QString>& ids) const override;
    QString itemAt(const QWidget&) const override { return m_text->currentBlock(); }
    QWidget* goTo(const QString& block) override;

private:
    QWidget* framed();

    SheetText* m_text;
};

} // namespace shanke
