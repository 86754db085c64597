// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/NearbyValues.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shanke {

// Asks a person to compare the code of a server with the one at the server itself, before anything is sent
// to it. Hidden while there is nothing to compare. Objects: "settings.code", "settings.code.same",
// "settings.code.different".
class CodePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CodePanel(QWidget* parent = nullptr);

    void ask(const ServerTrust& trust);

signals:
    void confirmed();
    void denied();

private:
    QLabel* m_question;
    QLabel* m_code;
    QPushButton* m_same;
    QPushButton* m_different;
};

} // namespace shanke
