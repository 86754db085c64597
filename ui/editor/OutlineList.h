// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace shanke {

class OutlineModel;

// The places of a record, at the left of its sheet; a click or Enter goes there. Lives in the ui thread.
// Object: "editor.outline".
class OutlineList : public QListView
{
    Q_OBJECT
public:
    // The model outlives the list.
    explicit OutlineList(OutlineModel& outline, QWidget* parent = nullptr);

    void showPlace(const QString& place);

signals:
    void placeWanted(const QString& place, const QString& block); // the stage of the steps, or empty

private:
    void onChosen(const QModelIndex& index);

    OutlineModel& m_model;
};

} // namespace shanke
