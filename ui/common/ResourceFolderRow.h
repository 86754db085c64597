// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace shanke {

class ResourceFolder;

// Which folder of resources is chosen and how its list stands, with what can be done about it: another one,
// its list made anew, gone on with or stopped; with `Forgetting::Offered` also none any more. Objects:
// "resources.state", "resources.folder", "resources.again", "resources.forget".
class ResourceFolderRow : public QWidget
{
    Q_OBJECT
public:
    enum class Forgetting { Offered, NotOffered };

    // The folder outlives it.
    ResourceFolderRow(ResourceFolder& folder, Forgetting forgetting);

    // Asks the person for one.
    void chooseFolder();

signals:
    void failed(const QString& sentence);

private:
    void layOut();
    QString stateSentence() const;
    void showState();
    void choose(const QString& path);
    void listAgain();

    ResourceFolder& m_folder;
    QLabel* m_state;
    QPushButton* m_other;
    QPushButton* m_again;
    QPushButton* m_forget; // none where that is not offered
};

} // namespace shanke
