// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace shanke {

class SequenceModel;

// The lines of a class's term as a table, one of them chosen. What is over is quiet. The columns are as wide
// as what stands in them at the text size of the moment, and the lesson has the rest.
class SequenceTable : public QTreeView
{
    Q_OBJECT
public:
    explicit SequenceTable(SequenceModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
};

} // namespace shanke
