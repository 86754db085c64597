// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace shanke {

// A choice among keys that are shown as words. A key that is not on the list (county data newer than this
// program) is added, so that it is never lost. The empty key is "not filled in".
class ChoiceField : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceField(QWidget* parent = nullptr);

    void addKey(const QString& key, const QString& word);
    // `word`: how a key is called that is not among these.
    void setKey(const QString& key, const QString& word = {});
    QString key() const;

    QSize sizeHint() const override;

signals:
    void edited(); // by the person
};

} // namespace shanke
