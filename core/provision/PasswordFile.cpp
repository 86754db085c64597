// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/PasswordFile.h"

#include "base/Sodium.h"
#include "base/WholeFile.h"
#include "http/ServerAddress.h"

#include <QFileInfo>

#include <sodium.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Letters = "23456789abcdefghjklmnpqrstuvwxyz"_L1; // none that look alike: it may be read aloud
constexpr int GroupLength = 4;
constexpr int Groups = 6; // 120 bits
constexpr qint64 LargestFile = 10'000;
constexpr auto Setting = "SHANKE_COUNTY="_L1;

QString newPassword()
{
    startSodium();
    QString password;
    for (int i = 0; i < Groups * GroupLength; ++i) {
        if (i > 0 && i % GroupLength == 0)
            password += u'-';
        password += Letters[qsizetype(randombytes_uniform(quint32(Letters.size())))];
    }
    return password;
}

QString textOf(const UserId& account, const QString& password)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(account.toString()));
    return u"# Made by shankectl provision. This line goes into /etc/shanke/node.env of the school's server, "
           u"with\n"
           "# the name of the platform, as schools reach it, in the place of PLATFORM.\n"
           "%1https://%2:%3@PLATFORM\n"_s.arg(Setting, name, password);
}

} // namespace

bool PasswordFile::isThere() const
{
    return QFileInfo::exists(m_path);
}

Result<QString> PasswordFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ReadOnly, u"%1 cannot be read: %2"_s.arg(m_path, file.errorString()), m_path);
    const QStringList lines = QString::fromUtf8(file.read(LargestFile)).split(u'\n');
    for (const QString& line : lines) {
        if (!line.startsWith(Setting))
            continue;
        const auto address = ServerAddress::parse(line.sliced(Setting.size()));
        if (address && address->user == m_account.toString() && !address->password.isEmpty())
            return address->password;
    }
    return fail(ErrorKind::InvalidInput,
                u"%1 is there already and is not the file of the account %2: name another one"_s.arg(
                    m_path, m_account.toString()),
                m_path);
}

Result<QString> PasswordFile::make() const
{
    if (isThere())
        return fail(ErrorKind::Precondition,
                    u"%1 is there already: a new password goes into a new file"_s.arg(m_path), m_path);
    const QString password = newPassword();
    WholeFile file(m_path);
    SHANKE_TRY(file.open());
    SHANKE_TRY(file.restrictToOwner());
    SHANKE_TRY(file.write(textOf(m_account, password).toUtf8()));
    SHANKE_TRY(file.commit());
    return password;
}

} // namespace shanke
