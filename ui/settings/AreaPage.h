// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace shanke {

// An area of the settings: a heading, a sentence on what it is for, and rows of label and field. Each area
// keeps what it changes at once or by its own button.
class AreaPage : public QWidget
{
    Q_OBJECT
public:
    AreaPage(const QString& heading, const QString& explanation, QWidget* parent = nullptr);

protected:
    // Sets the buddy, so that the label's letter leads to the field.
    void addRow(const QString& label, QWidget* field);
    // Text that can be selected and copied.
    QLabel* addFact(const QString& label);
    void addWide(QWidget* widget);
    void setRowVisible(QWidget* field, bool visible);

private:
    QVBoxLayout* m_layout;
    QFormLayout* m_form;
};

} // namespace shanke
