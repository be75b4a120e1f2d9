"""What a message asks is taken out of what it says in languages that the bot does not speak."""

import pytest

from index.messages import read_message

SIGNS = " ?？؟.;。!！，,\n"
FRAMES = {
    "hi": """
        नमस्ते, {q}?
        नमस्ते! क्या कोई बता सकता है {q}?
        कृपया बताइए {q}?
        {q}? धन्यवाद
        मैं जानना चाहता हूँ कि {q}?
        हैलो दोस्तों, {q}? बहुत धन्यवाद
        क्या आपको पता है {q}?
        माफ़ कीजिए, {q}?
        {q}? कृपया मदद करें
        क्या आप बता सकते हैं कि {q}?
    """,
    "vi": """
        Xin chào, {q}?
        Chào mọi người, {q}? Cảm ơn nhiều
        Cho mình hỏi {q}?
        cho minh hoi {q}?
        Bạn có biết {q} không?
        Làm ơn cho tôi biết {q}?
        {q}? Cảm ơn trước
        {q}? cam on nhieu
        Xin lỗi làm phiền, {q}?
        Tôi muốn biết {q}?
        Chào các bạn, có ai biết {q} không ạ? Xin cảm ơn
    """,
    "th": """
        สวัสดีครับ {q}
        สวัสดีค่ะ ขอถามหน่อยค่ะ {q}
        {q} ขอบคุณครับ
        ช่วยบอกหน่อยครับว่า {q}
        อยากทราบว่า{q}
        มีใครรู้ไหมว่า {q}
        {q}ครับ
        ขอโทษครับ {q}
        รบกวนสอบถามค่ะ {q} ขอบคุณล่วงหน้าค่ะ
    """,
    "zh": """
        你好，{q}？
        请问{q}？
        请问一下，{q}？
        大家好，有人知道{q}吗？
        {q}？谢谢！
        我想知道{q}？
        你能告诉我{q}吗？
        不好意思打扰了，{q}？多谢
        请告诉我{q}？
        各位好，想请教一下，{q}？谢谢大家
    """,
    "ja": """
        こんにちは。{q}？
        すみません、{q}？
        {q}教えてください。
        質問です。{q}？よろしくお願いします。
        どなたか、{q}ご存知ですか？
        {q}？ありがとうございます
        {q}知りたいです。
        お世話になっております。{q}？
    """,
    "ko": """
        안녕하세요, {q}?
        안녕하세요. 질문이 있습니다. {q}? 감사합니다
        {q} 알려주세요
        혹시 {q} 아시는 분 계신가요?
        {q}? 감사합니다.
        죄송하지만 {q}?
        {q} 알고 싶습니다
        여러분 안녕하세요! {q}?
    """,
}
BARE = {
    "hi": ("टोलसुंड की नाव कब निकलती है", "पुराने घाट की मरम्मत किसने कराई", "चाबी कहाँ रखी है"),
    "vi": (
        "tàu đi Tolsund khởi hành lúc nào",
        "ai đã xây ngọn hải đăng",
        "vé vào cửa giá bao nhiêu",
    ),
    "th": ("เรือไปโทลซุนด์ออกเมื่อไร", "ใครสร้างประภาคาร", "ค่าเข้าชมเท่าไร"),
    "zh": ("去托尔松的船几点出发", "谁建造了灯塔", "图书馆在哪里"),
    "ja": ("灯台はいつ建てられましたか", "誰がその本を書きましたか", "図書館はどこにありますか"),
    "ko": ("등대는 언제 세워졌습니까", "누가 그 책을 썼습니까", "자전거 가게는 어디에 있습니까"),
}
CASES = [
    (code, frame.strip(), bare)
    for code, frames in FRAMES.items()
    for frame in frames.strip().splitlines()
    for bare in BARE[code]
]


@pytest.mark.parametrize(("code", "frame", "bare"), CASES)
def test_a_frame_is_taken_off_in_other_scripts_too(code: str, frame: str, bare: str) -> None:
    (part,) = read_message(frame.replace("{q}", bare), (code,)).parts
    assert part.question.strip(SIGNS) == bare
