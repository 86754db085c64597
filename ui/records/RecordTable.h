// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace shanke {

class RecordModel;

// A RecordModel as rows with a head: one row a record, chosen as a whole, opened with Enter or a double
// click. Made for ten thousand rows: all are equally high and only what is seen is painted. Where there is no
// room for every column at its width, those go that the title's second line says as well, then the least
// asked for: none is cut.
class RecordTable : public QTreeView
{
    Q_OBJECT
public:
    explicit RecordTable(RecordModel& model, QWidget* parent = nullptr);

    // The first row, when nothing is chosen yet.
    void chooseFirst();
    void hideColumns(const QList<int>& columns);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int widthWanted() const;

    QList<int> m_hidden; // whatever room there is
};

} // namespace shanke
