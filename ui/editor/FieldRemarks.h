// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace shanke {

class ReadField;

// Below some fields: how to write what they could not read, a sentence each; not there when all is read.
class FieldRemarks : public QLabel
{
    Q_OBJECT
public:
    // They outlive it, or go with the same parent.
    explicit FieldRemarks(const QList<ReadField*>& fields, QWidget* parent = nullptr);

private:
    void showRemarks();

    QList<ReadField*> m_fields;
};

} // namespace shanke
