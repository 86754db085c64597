// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/VersionChoice.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shanke {

// Two versions of a plan side by side, one row for each place that differs, with a button below each side.
// Objects: "editor.compare", "editor.compare.<place>.mine", "editor.compare.<place>.theirs",
// "editor.compare.finish", "editor.compare.back".
class CompareView : public QScrollArea
{
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    // `edits` outlives the view or the next call.
    void compare(PlanEdits& edits, const PlanVersion& theirs, const QDateTime& now);

signals:
    void finished(const QString& rev); // the other version may be laid aside
    void backWanted();

private:
    QWidget* createHead();
    QWidget* createRow(const QString& place);
    QWidget* createSide(const QString& place, Choice side);
    void showChoices();

    std::optional<VersionChoice> m_choice;
    QHash<QString, std::pair<QPushButton*, QPushButton*>> m_buttons; // mine, theirs
    QDateTime m_now;
    QVBoxLayout* m_rows = nullptr;
    QPushButton* m_finish = nullptr;
};

} // namespace shanke
