// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/eligibility.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MB = 1'000'000;
constexpr qint64 GB = 1'000 * MB;

const QHash<QString, qint64>& limits()
{
    static const QHash<QString, qint64> table{
        {u"pdf"_s, 1024 * MB},
        {u"avro"_s, 8 * GB},
        {u"parquet"_s, 8 * GB},
        {u"gz"_s, 8 * GB},
        {u"gzip"_s, 8 * GB},
        {u"zip"_s, 8 * GB},
        {u"doc"_s, 512 * MB},
        {u"docx"_s, 512 * MB},
        {u"xls"_s, 512 * MB},
        {u"xlsx"_s, 512 * MB},
        {u"eml"_s, 20 * GB},
        {u"tar"_s, 20 * GB},
        {u"csv"_s, 20 * GB},
        {u"htm"_s, 20 * GB},
        {u"html"_s, 20 * GB},
        {u"json"_s, 20 * GB},
        {u"jsonl"_s, 20 * GB},
        {u"tsv"_s, 20 * GB},
        {u"txt"_s, 20 * GB},
        {u"xml"_s, 20 * GB},
        {u"yaml"_s, 20 * GB},
        {u"yml"_s, 20 * GB},
    };
    return table;
}

// Only A to Z: other alphabets have letters that fold onto these (the Kelvin sign onto k).
constexpr char16_t asciiLower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
}

QString asciiLower(QStringView text)
{
    QString lower = text.toString();
    for (QChar& c : lower)
        c = QChar(asciiLower(c.unicode()));
    return lower;
}

/** Up to four letters as one number. */
constexpr quint64 packed(std::string_view letters)
{
    quint64 result = 0;
    for (const char letter : letters)
        result = result << 16 | quint64(letter);
    return result;
}

} // namespace

bool isSupportedStorageClass(QStringView storageClass)
{
    return storageClass == "STANDARD"_L1 || storageClass == "REDUCED_REDUNDANCY"_L1 || storageClass == "STANDARD_IA"_L1
        || storageClass == "ONEZONE_IA"_L1 || storageClass == "INTELLIGENT_TIERING"_L1
        || storageClass == "GLACIER_IR"_L1;
}

bool isMediaExtension(QStringView extension)
{
    // Asked for every object. None is longer than four letters.
    static constexpr std::array media{packed("jpg"), packed("jpeg"), packed("png"), packed("gif"), packed("bmp"),
        packed("tif"), packed("tiff"), packed("webp"), packed("heic"), packed("ico"), packed("mp3"), packed("wav"),
        packed("flac"), packed("aac"), packed("ogg"), packed("m4a"), packed("wma"), packed("mp4"), packed("m4v"),
        packed("mov"), packed("avi"), packed("mkv"), packed("webm"), packed("wmv"), packed("flv"), packed("mpg"),
        packed("mpeg"), packed("3gp")};
    if (extension.size() > 4)
        return false;
    quint64 letters = 0;
    for (const QChar c : extension)
        letters = letters << 16 | asciiLower(c.unicode());
    return std::find(media.begin(), media.end(), letters) != media.end();
}

bool isKnownFormat(QStringView extension)
{
    return extension.size() <= 7 && limits().contains(asciiLower(extension));
}

std::optional<qint64> sizeLimit(QStringView extension)
{
    const auto found = limits().constFind(asciiLower(extension));
    return found == limits().constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace jobscope::explain
